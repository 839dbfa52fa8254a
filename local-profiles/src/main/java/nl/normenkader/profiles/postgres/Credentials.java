package nl.normenkader.profiles.postgres;

/** A login of the database server. Its text form hides the password. */
public record Credentials(String user, String password) {
  public Credentials {
    if (user.isBlank()) {
      throw new IllegalArgumentException("A database user has a name");
    }
  }

  @Override
  public String toString() {
    return "Credentials[user=" + user + ", password=***]";
  }
}
