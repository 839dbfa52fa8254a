package nl.normenkader.ui.rest;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong around a controller, told in the same form as everything else. */
@RestControllerAdvice(annotations = RestController.class)
class ApiFaults {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

  @ExceptionHandler
  ResponseEntity<byte[]> parameter(MethodArgumentTypeMismatchException e) {
    return Parameters.problem(e.getName(), String.valueOf(e.getValue())).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> notAcceptable(HttpMediaTypeNotAcceptableException e) {
    return Problem.of(RestIssue.ANTWOORD_NIET_MOGELIJK).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> fault(Exception e) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", reference, e);
    return Problem.of(RestIssue.INTERNE_FOUT, reference).answer();
  }
}
