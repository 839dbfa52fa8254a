package nl.normenkader.ui.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address under /api that is no route, one that ends on a slash included. */
@RestController
class UnknownAddress {

  private static final String ALL = "/api/**";

  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  UnknownAddress(ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  @RequestMapping(ALL)
  ResponseEntity<byte[]> unknown(HttpServletRequest request) {
    List<String> methods = methods(request);
    if (methods.isEmpty()) {
      return Problem.of(RestIssue.ADRES_ONBEKEND, request.getRequestURI()).answer();
    }
    String allowed = String.join(", ", methods);
    ResponseEntity<byte[]> refusal =
        Problem.of(RestIssue.METHODE_NIET_TOEGESTAAN, request.getMethod(), allowed).answer();
    return ResponseEntity.status(refusal.getStatusCode())
        .headers(refusal.getHeaders())
        .header(HttpHeaders.ALLOW, allowed)
        .body(refusal.getBody());
  }

  /** What the routes of this address do take: this catch-all would hide a wrong method. */
  private List<String> methods(HttpServletRequest request) {
    return routes.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(route -> !route.getPatternValues().contains(ALL))
        .filter(
            route -> {
              var patterns = route.getPathPatternsCondition();
              return patterns != null && patterns.getMatchingCondition(request) != null;
            })
        .flatMap(route -> route.getMethodsCondition().getMethods().stream())
        .map(Enum::name)
        .distinct()
        .sorted()
        .toList();
  }
}
