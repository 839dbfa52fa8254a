package nl.normenkader.training.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.training.document.excel.ExcelWriter;
import nl.normenkader.training.document.model.Workbook;
import nl.normenkader.training.document.model.Workbook.Sheet;
import nl.normenkader.training.document.model.Workbook.Value;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook holds the values of the kader, and Excel reads them as what they are. */
class WerkboekTest {

  static Stream<ShippedKader> kaders() {
    return ShippedKaders.get().all().stream();
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void bandsAreNumbersOfTheKader(ShippedKader shipped) throws IOException {
    DocumentSource source = DocumentSource.of(shipped.locked());
    List<List<Double>> expected = new ArrayList<>();
    shipped
        .kader()
        .profielreeksen()
        .forEach(
            reeks ->
                reeks
                    .profielen()
                    .forEach(
                        profiel ->
                            profiel
                                .bandbreedtes()
                                .forEach(
                                    band ->
                                        expected.add(
                                            List.of(
                                                (double) band.min().teller(),
                                                (double) band.norm().teller(),
                                                (double) band.max().teller())))));
    byte[] file = ExcelWriter.write(Werkboek.build(source));
    try (XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = excel.getSheet("Bandbreedtes");
      List<List<Double>> found = new ArrayList<>();
      for (int i = 1; sheet != null && i <= sheet.getLastRowNum(); i++) {
        found.add(
            List.of(
                sheet.getRow(i).getCell(4).getNumericCellValue(),
                sheet.getRow(i).getCell(5).getNumericCellValue(),
                sheet.getRow(i).getCell(6).getNumericCellValue()));
      }
      assertThat(found).isEqualTo(expected);
      assertThat(excel.getSheet("Leefgebieden").getLastRowNum())
          .isEqualTo(
              shipped.kader().leefgebieden().stream().mapToInt(one -> one.niveaus().size()).sum());
      assertThat(excel.getSheet("Leefgebieden").getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void wordsAreNeverAFormula() throws IOException {
    DocumentSource source =
        DocumentSource.of(ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow().locked());
    Workbook workbook =
        new Workbook(
            Werkboek.build(source).properties(),
            List.of(
                new Sheet(
                    "Proef",
                    List.of("Tekst"),
                    List.of(
                        List.of(new Value.Words("=1+1")), List.of(new Value.Words("@SUM(A1)"))))));
    try (XSSFWorkbook excel =
        new XSSFWorkbook(new ByteArrayInputStream(ExcelWriter.write(workbook)))) {
      assertThat(excel.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(excel.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
    }
  }
}
