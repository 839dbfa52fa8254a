package nl.normenkader.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses to look at passwords from an address that failed too often. */
@Component
class AttemptFilter extends OncePerRequestFilter {

  private final Attempts attempts;

  AttemptFilter(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signingIn =
        request.getMethod().equals("POST") && request.getRequestURI().endsWith("/aanmelden");
    if (signingIn && attempts.exhausted(request.getRemoteAddr())) {
      response.sendRedirect("aanmelden?error");
      return;
    }
    chain.doFilter(request, response);
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
      attempts.failed(details.getRemoteAddress());
    }
  }
}
