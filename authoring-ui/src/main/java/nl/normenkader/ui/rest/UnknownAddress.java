package nl.normenkader.ui.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address under /api that is no route, one that ends on a slash included. */
@RestController
class UnknownAddress {

  @RequestMapping("/api/**")
  ResponseEntity<byte[]> unknown(HttpServletRequest request) {
    return Problem.of(RestIssue.ADRES_ONBEKEND, request.getRequestURI()).answer();
  }
}
