package nl.normenkader.ui.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is larger than any casus, without keeping it. */
@Component
class BodyLimit extends OncePerRequestFilter {

  /** One casus is a few kilobytes. */
  static final int MOST = 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST) {
      refuse(response);
      return;
    }
    // Without a length (chunked) the body itself tells.
    byte[] body = request.getInputStream().readNBytes(MOST + 1);
    if (body.length > MOST) {
      refuse(response);
      return;
    }
    chain.doFilter(new Read(request, body), response);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Connection", "close");
    Problem.of(RestIssue.VERZOEK_TE_GROOT, MOST).send(response);
  }

  /** A request whose body was read already. */
  private static final class Read extends HttpServletRequestWrapper {
    private final byte[] body;

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      InputStream bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() throws IOException {
          return bytes.read();
        }

        @Override
        public boolean isFinished() {
          try {
            return bytes.available() == 0;
          } catch (IOException e) {
            throw new IllegalStateException("bytes in memory do not fail", e);
          }
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new IllegalStateException("a body in memory is read at once");
        }
      };
    }
  }
}
