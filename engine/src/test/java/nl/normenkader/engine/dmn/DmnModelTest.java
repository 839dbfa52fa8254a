package nl.normenkader.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.ShippedKaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, whatever engine computes it. */
class DmnModelTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void aShippedKaderIsCarriedWholeAndValidAgainstTheSchemaOfDmn13(String name) throws Exception {
    byte[] xml = DmnModel.of(ShippedModelTest.kader(name)).orElseThrow().xml();
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(DmnModelTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  @Test
  void theModelSaysWhichConfigurationItTellsAndItsBytesAreAlwaysTheSame() {
    CompiledNormenkader kader = ShippedModelTest.kader("awbz-begeleiding/2014");
    byte[] xml = DmnModel.of(kader).orElseThrow().xml();
    String hash =
        ShippedKaders.get().find("awbz-begeleiding/2014").orElseThrow().locked().hash().text();
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .contains(
            "<nk:configuratie kader=\"awbz-begeleiding\" versie=\"2014\" hash=\""
                + hash
                + "\" rekenregels=\"1\" noemer=\"1\"/>");
    assertThat(DmnModel.of(kader).orElseThrow().xml()).isEqualTo(xml);
  }

  @Test
  void everyQuestionThatACaseLeavesOpenIsTold() {
    DmnModel model = DmnModel.of(ShippedModelTest.kader("demo-begeleiding/1.0")).orElseThrow();
    Casus empty =
        new Casus(
            "leeg",
            java.time.LocalDate.of(2026, 1, 1),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());
    assertThat(model.inputs(empty).issues())
        .allMatch(issue -> issue.code() == DmnIssue.DMN_CASUS_ONVOLLEDIG)
        .extracting(Issue::location)
        .contains("niveaus/wonen", "factoren/motivatie", "opgaven/respijt", "bijdragen/mantelzorg");
  }
}
