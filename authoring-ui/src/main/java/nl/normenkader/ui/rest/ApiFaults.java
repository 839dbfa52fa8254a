package nl.normenkader.ui.rest;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
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
  ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException e) {
    String[] supported = e.getSupportedMethods();
    return Problem.of(
            RestIssue.METHODE_NIET_TOEGESTAAN,
            e.getMethod(),
            String.join(", ", supported == null ? List.of() : List.of(supported)))
        .answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> fault(Exception e) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", reference, e);
    return Problem.of(RestIssue.INTERNE_FOUT, reference).answer();
  }
}
