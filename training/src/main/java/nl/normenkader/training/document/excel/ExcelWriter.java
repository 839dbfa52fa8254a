package nl.normenkader.training.document.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Workbook;
import nl.normenkader.training.document.model.Workbook.Value;
import nl.normenkader.training.document.zip.FixedZip;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as XLSX; the same workbook gives the same bytes. */
public final class ExcelWriter {

  /**
   * Excel wants a moment of creation; a configuration without a day gets the first one it knows.
   */
  private static final String NO_DAY = "1980-01-01";

  /** Widths are set, not measured: measuring depends on the fonts of the machine. */
  private static final int NARROW = 14;

  private static final int WIDE = 60;

  private final XSSFWorkbook excel = new XSSFWorkbook();

  private ExcelWriter() {}

  /** The file. */
  public static byte[] write(Workbook workbook) {
    ExcelWriter writer = new ExcelWriter();
    try (XSSFWorkbook excel = writer.excel) {
      writer.properties(workbook.properties());
      workbook.sheets().forEach(writer::sheet);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      excel.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void properties(Document.Properties about) {
    PackagePropertiesPart core =
        excel.getProperties().getCoreProperties().getUnderlyingProperties();
    Optional<Date> day =
        Optional.of(
            Date.from(
                LocalDate.parse(about.dated() == null ? NO_DAY : about.dated())
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC)));
    core.setTitleProperty(about.title() + " – " + about.subtitle());
    core.setCreatorProperty(about.owner());
    core.setLastModifiedByProperty(about.owner());
    core.setLanguageProperty(Document.LANGUAGE);
    core.setIdentifierProperty(about.configuration());
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    excel.getProperties().getExtendedProperties().setApplication("Normenkader");
  }

  private void sheet(Workbook.Sheet source) {
    XSSFSheet sheet = excel.createSheet(source.name());
    CellStyle head = head();
    CellStyle body = body();
    XSSFRow titles = sheet.createRow(0);
    for (int i = 0; i < source.columns().size(); i++) {
      XSSFCell cell = titles.createCell(i);
      cell.setCellValue(source.columns().get(i));
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, width(source, i) * 256);
    }
    for (int i = 0; i < source.rows().size(); i++) {
      row(sheet.createRow(i + 1), source.rows().get(i), body);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setAutoFilter(
        new CellRangeAddress(0, source.rows().size(), 0, source.columns().size() - 1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void row(XSSFRow target, List<Value> values, CellStyle style) {
    for (int i = 0; i < values.size(); i++) {
      XSSFCell cell = target.createCell(i);
      cell.setCellStyle(style);
      switch (values.get(i)) {
        case Value.Words words -> cell.setCellValue(words.text());
        case Value.Whole whole -> cell.setCellValue(whole.number());
      }
    }
  }

  private static int width(Workbook.Sheet sheet, int column) {
    int longest = sheet.columns().get(column).length();
    for (List<Value> row : sheet.rows()) {
      if (row.get(column) instanceof Value.Words words) {
        longest = Math.max(longest, words.text().length());
      }
    }
    return Math.clamp(longest + 3L, NARROW, WIDE);
  }

  private CellStyle head() {
    XSSFCellStyle style = excel.createCellStyle();
    XSSFFont font = excel.createFont();
    font.setBold(true);
    font.setColor(new XSSFColor(new byte[] {-1, -1, -1}, null));
    style.setFont(font);
    style.setFillForegroundColor(new XSSFColor(new byte[] {0x1C, 0x3F, 0x66}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private CellStyle body() {
    XSSFCellStyle style = excel.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }
}
