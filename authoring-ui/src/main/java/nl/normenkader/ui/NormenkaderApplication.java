package nl.normenkader.ui;

import nl.normenkader.profiles.command.VerifieerKeten;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class NormenkaderApplication {

  /** Starts it, or only verifies the chain when that is the first argument. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals(VerifieerKeten.NAME)) {
      VerifieerKeten.main(arguments);
      return;
    }
    SpringApplication.run(NormenkaderApplication.class, arguments);
  }
}
