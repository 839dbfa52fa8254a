package nl.normenkader.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.Dates;
import org.jspecify.annotations.Nullable;

/** People and programs that a test needs, made as an administrator makes them. */
final class World {

  static final GemeenteId VOORBEELDSTAD = GemeenteId.ofShippedCode("9901");
  private static final Principal SYSTEM = Principal.system(Principal.Job.INSTALLATIE);

  private final ProfilesStore store;
  private final PasswordChange passwords;
  private final ApiKeys keys;
  private final HttpClient client = HttpClient.newHttpClient();

  World(ProfilesStore store, PasswordChange passwords, ApiKeys keys) {
    this.store = store;
    this.passwords = passwords;
    this.keys = keys;
  }

  /** Somebody with a role, and how to sign in. */
  record Person(AccountId account, String username, String password) {
    Principal.Account principal() {
      return new Principal.Account(account);
    }
  }

  /** Somebody with a role for a gemeente, or for the whole installation when it is null. */
  Person person(Role role, @Nullable GemeenteId gemeente) {
    AccountId id = AccountId.random();
    String username = role.code().substring(0, 3) + UUID.randomUUID().toString().substring(0, 8);
    store
        .attempt(
            SYSTEM,
            tx -> {
              store.accounts().create(tx, id, "Test " + role.label());
              return store
                  .accounts()
                  .grant(tx, id, gemeente, role, LocalDate.now(Dates.ZONE).minusDays(1));
            })
        .orElseThrow();
    return new Person(id, username, passwords.first(SYSTEM, id, username).orElseThrow());
  }

  String key(GemeenteId gemeente) {
    return keys.create(person(Role.BEHEERDER, gemeente).principal(), gemeente, "test");
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> post(int port, String path, String key, byte[] body) {
    return send(
        request(port, path, key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<byte[]> get(int port, String path, String key) {
    return send(request(port, path, key));
  }

  static HttpRequest.Builder request(int port, String path, String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
    return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
  }
}
