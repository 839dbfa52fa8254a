package nl.normenkader.ui.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the routes, at the place of the NLGov API Design Rules. */
@RestController
@EnableConfigurationProperties(ContactSettings.class)
class OpenApiController {

  private final byte[] description;

  OpenApiController(ContactSettings contact) throws IOException {
    Json.Obj written = object(new ClassPathResource("openapi.json").getContentAsByteArray());
    Json.Obj info = (Json.Obj) member(written, "info");
    Json.Obj shipped = (Json.Obj) member(info, "contact");
    Json.Obj own =
        with(
            with(with(shipped, "name", contact.naam()), "url", contact.adres()),
            "email",
            contact.email());
    this.description =
        JsonWriter.pretty(written.with("info", info.with("contact", own)))
            .getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
  }

  private static Json.Obj object(byte[] text) {
    return (Json.Obj) JsonReader.read(text).orElseThrow();
  }

  private static Json member(Json.Obj object, String key) {
    Json value = object.members().get(key);
    if (value == null) {
      throw new IllegalStateException("openapi.json without " + key);
    }
    return value;
  }

  private static Json.Obj with(Json.Obj object, String key, @Nullable String value) {
    return value == null ? object : object.with(key, new Json.Text(value));
  }
}
