package nl.normenkader.ui.proefcasus.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.ui.rest.Parameters;
import nl.normenkader.ui.rest.Problem;
import nl.normenkader.ui.security.KeyHolder;
import nl.normenkader.ui.shell.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding configurations: what is in force on a day, and one by its hash, for ever. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ConfigurationController {

  private final Configurations configurations;
  private final GemeenteAccess access;
  private final Clock clock;

  ConfigurationController(Configurations configurations, GemeenteAccess access, Clock clock) {
    this.configurations = configurations;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/gemeenten/{code}/configuraties")
  ResponseEntity<byte[]> inForce(
      @AuthenticationPrincipal KeyHolder holder,
      @PathVariable("code") String code,
      @RequestParam(name = "peildatum", required = false) @Nullable LocalDate asked,
      @RequestParam(name = "bekendOp", required = false) @Nullable Instant knownAt) {
    LocalDate day = asked == null ? LocalDate.now(clock.withZone(Dates.ZONE)) : asked;
    return access
        .refusal(holder, code)
        .map(Problem::answer)
        .orElseGet(
            () ->
                switch (configurations.inForce(holder.principal(), code, day, knownAt)) {
                  case Answer.Refused<Configurations.InForceFound>(var why) ->
                      Problem.ofRefusals(why).answer();
                  case Answer.Granted<Configurations.InForceFound>(var found) ->
                      json(list(code, day, found));
                });
  }

  @GetMapping("/configuraties/{hash}")
  ResponseEntity<byte[]> byHash(
      @AuthenticationPrincipal KeyHolder holder, @PathVariable("hash") String text) {
    return Hash.parse(text)
        .map(
            hash ->
                switch (configurations.byHash(holder.principal(), hash)) {
                  case Answer.Refused<Configurations.Found>(var why) ->
                      Problem.ofRefusals(why).answer();
                  case Answer.Granted<Configurations.Found>(var found) -> json(file(found));
                })
        .orElseGet(() -> Parameters.problem("hash", text).answer());
  }

  private static byte[] file(Configurations.Found found) {
    LockView lock = found.lock();
    return lock == null ? LockFile.write(found.configuration()) : lock.file();
  }

  private static byte[] list(String code, LocalDate day, Configurations.InForceFound found) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("hash", new Json.Text(found.found().configuration().hash().text()));
    one.put("naam", new Json.Text(found.found().configuration().kader().general().name()));
    one.put("geldigVan", new Json.Text(found.period().from().toString()));
    LocalDate until = found.period().until();
    if (until != null) {
      one.put("geldigTot", new Json.Text(until.toString()));
    }
    one.put("bekendSinds", new Json.Text(found.period().knownFrom().toString()));
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("gemeente", new Json.Text(code));
    all.put("peildatum", new Json.Text(day.toString()));
    all.put("configuraties", new Json.Arr(List.of(new Json.Obj(one))));
    return JsonWriter.compact(new Json.Obj(all)).getBytes(StandardCharsets.UTF_8);
  }

  private static ResponseEntity<byte[]> json(byte[] bytes) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
  }
}
