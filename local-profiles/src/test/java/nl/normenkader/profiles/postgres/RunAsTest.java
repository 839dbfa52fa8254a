package nl.normenkader.profiles.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunAsTest {
  private static final String ROOT = "root:x:0:0:root:/root:/bin/bash";
  private static final String NOBODY = "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin";

  @Test
  void rootBecomesNobody() {
    assertThat(RunAs.OrdinaryUser.find(List.of(ROOT, "", NOBODY)))
        .isEqualTo(new RunAs.OrdinaryUser("nobody", 65534, 65534));
  }

  @Test
  void anAdministratorCanGiveTheServerAUserOfItsOwn() {
    assertThat(
            RunAs.OrdinaryUser.find(
                List.of(ROOT, NOBODY, "normenkader:x:990:980::/var/lib/normenkader:/bin/false")))
        .isEqualTo(new RunAs.OrdinaryUser("normenkader", 990, 980));
  }

  @Test
  void aSystemWithoutUserListStillHasNobody() {
    assertThat(RunAs.OrdinaryUser.find(List.of()))
        .isEqualTo(RunAs.OrdinaryUser.find(List.of(NOBODY)));
  }

  @Test
  void fourWaysAreTriedOneAfterTheOther() {
    List<RunAs> ways = RunAs.waysFromRoot(new RunAs.OrdinaryUser("nobody", 65534, 65533));
    assertThat(ways)
        .extracting(RunAs::name)
        .containsExactly("unshare", "setpriv", "chroot", "runuser");
    assertThat(ways.get(1).command("postgres", "--version"))
        .containsExactly(
            "setpriv",
            "--reuid",
            "65534",
            "--regid",
            "65533",
            "--clear-groups",
            "postgres",
            "--version");
    assertThat(ways.get(2).command("postgres"))
        .containsExactly("chroot", "--userspec=65534:65533", "/", "postgres");
    assertThat(ways.get(3).command("postgres"))
        .containsExactly("runuser", "-u", "nobody", "--", "postgres");
  }

  @Test
  void theDataOfAUserNamespaceStayWithRoot() {
    RunAs namespace = RunAs.waysFromRoot(new RunAs.OrdinaryUser("nobody", 65534, 65534)).getFirst();
    assertThat(namespace.uid()).isZero();
  }
}
