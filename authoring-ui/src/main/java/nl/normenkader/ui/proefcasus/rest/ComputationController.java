package nl.normenkader.ui.proefcasus.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.OutcomeJson;
import nl.normenkader.profiles.publication.Computations;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.ui.rest.Parameters;
import nl.normenkader.ui.rest.Problem;
import nl.normenkader.ui.rest.RestIssue;
import nl.normenkader.ui.security.KeyHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Computing a case: with what is in force, or with a configuration by its hash. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ComputationController {

  /** Says whether the outcome may carry a decision. */
  static final String PRACTICE = "Normenkader-Proefdraaien";

  private final Computations computations;
  private final GemeenteAccess access;

  ComputationController(Computations computations, GemeenteAccess access) {
    this.computations = computations;
    this.access = access;
  }

  @PostMapping("/gemeenten/{code}/berekeningen")
  ResponseEntity<byte[]> inForce(
      @AuthenticationPrincipal KeyHolder holder,
      @PathVariable("code") String code,
      @RequestParam(name = "bekendOp", required = false) @Nullable Instant knownAt,
      @RequestParam(name = "toelichting", defaultValue = "false") boolean explained,
      @RequestHeader(name = "Content-Type", defaultValue = "") String contentType,
      @RequestBody(required = false) byte @Nullable [] body) {
    return access
        .refusal(holder, code)
        .map(Problem::answer)
        .orElseGet(
            () ->
                compute(
                    contentType,
                    body,
                    explained,
                    casus -> computations.inForce(holder.principal(), code, casus, knownAt)));
  }

  @PostMapping("/configuraties/{hash}/berekeningen")
  ResponseEntity<byte[]> byHash(
      @AuthenticationPrincipal KeyHolder holder,
      @PathVariable("hash") String text,
      @RequestParam(name = "toelichting", defaultValue = "false") boolean explained,
      @RequestHeader(name = "Content-Type", defaultValue = "") String contentType,
      @RequestBody(required = false) byte @Nullable [] body) {
    return Hash.parse(text)
        .map(
            hash ->
                compute(
                    contentType,
                    body,
                    explained,
                    casus -> computations.byHash(holder.principal(), hash, casus)))
        .orElseGet(() -> Parameters.problem("hash", text).answer());
  }

  private static ResponseEntity<byte[]> compute(
      String contentType,
      byte @Nullable [] body,
      boolean explained,
      Function<Casus, Answer<Computations.Computation>> with) {
    if (!contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
      return Problem.of(RestIssue.INHOUD_NIET_JSON).answer();
    }
    Checked<Casus> casus = CasusBody.read(body == null ? new byte[0] : body);
    if (casus.value().isEmpty()) {
      return Problem.ofInput(casus.issues()).answer();
    }
    return switch (with.apply(casus.value().get())) {
      case Answer.Refused<Computations.Computation>(var why) -> Problem.ofRefusals(why).answer();
      case Answer.Granted<Computations.Computation>(Computations.Computation computed) ->
          answer(computed, explained);
    };
  }

  private static ResponseEntity<byte[]> answer(
      Computations.Computation computed, boolean explained) {
    Checked<Outcome> outcome = computed.outcome();
    return outcome
        .value()
        .map(
            value ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(PRACTICE, String.valueOf(computed.practice()))
                    .body(OutcomeJson.bytes(value, explained)))
        .orElseGet(() -> Problem.ofInput(outcome.issues()).answer());
  }
}
