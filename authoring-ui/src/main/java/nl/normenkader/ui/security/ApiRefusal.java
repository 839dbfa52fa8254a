package nl.normenkader.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.normenkader.ui.rest.Problem;
import nl.normenkader.ui.rest.RestIssue;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program that its key is missing or wrong. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    boolean given = request.getHeader("Authorization") != null;
    Problem.of(given ? RestIssue.SLEUTEL_ONGELDIG : RestIssue.SLEUTEL_ONTBREEKT).send(response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    Problem.of(RestIssue.SLEUTEL_ONGELDIG).send(response);
  }
}
