package nl.normenkader.ui.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import nl.normenkader.ui.security.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Two doors: programs with a key, people with a session.
 *
 * @see "ADR 0005: passwords, keys and sessions"
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

  static final String API = "/api/**";
  static final String OPENAPI = "/api/v1/openapi.json";
  private static final String[] STATIC = {"/normenkader.css", "/normenkader.svg"};

  /** Programs: a key with every request, nothing kept. */
  @Bean
  @Order(1)
  SecurityFilterChain programDoor(HttpSecurity http, KeyFilter keys, ApiRefusal refusal) {
    return http.securityMatcher(API)
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(keys, BasicAuthenticationFilter.class)
        .exceptionHandling(e -> e.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, OPENAPI)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  /** People: a form, then a session. */
  @Bean
  @Order(2)
  SecurityFilterChain personDoor(HttpSecurity http, AttemptFilter attempts) {
    return http.addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
        // The page about a fault is for everybody: refused, it would be an empty answer.
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(STATIC)
                    .permitAll())
        // Somebody signed in who mistypes an address must hear that, not that it is forbidden.
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(LoginView.class)
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
        .build();
  }

  /** Bcrypt; the method stands before the hash, so that a later one can take over. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "bcrypt", java.util.Map.of("bcrypt", new BCryptPasswordEncoder(12)));
  }
}
