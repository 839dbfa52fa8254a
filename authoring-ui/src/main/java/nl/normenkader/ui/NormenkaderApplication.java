package nl.normenkader.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class NormenkaderApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(NormenkaderApplication.class, arguments);
  }
}
