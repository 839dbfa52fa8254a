package nl.normenkader.engine.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedKadersTest {

  private final ShippedKaders kaders = new ShippedKaders("/kader");

  @Test
  void aKaderIsFoundByNameAndByHash() {
    assertThat(kaders.all()).extracting(ShippedKader::name).containsExactly("klein/1.0");
    ShippedKader klein = kaders.find("klein/1.0").orElseThrow();
    assertThat(klein.kader()).isEqualTo(SmallKader.read());
    assertThat(kaders.find(klein.locked().hash())).contains(klein);
    assertThat(kaders.find("klein/2.0")).isEmpty();
    assertThat(kaders.find(Hash.of(new byte[0]))).isEmpty();
  }

  @Test
  void itsLockIsUnsignedAndTheSameBytesEachTime() {
    LockedConfiguration locked = kaders.find("klein/1.0").orElseThrow().locked();
    assertThat(TrustList.nobody().judge(locked)).isEqualTo(Trust.UNSIGNED);
    assertThat(locked.hash().text())
        .isEqualTo("sha256:fbb82b26dee1d779d91a27313320969e42f4c2f57b5d5a4ee098b0b356b4c667");
    assertThat(LockFile.write(new ShippedKaders("/kader").all().getFirst().locked()))
        .isEqualTo(LockFile.write(locked));
  }

  @Test
  void everyKaderOfTheProductCanBeReadAndLocked() {
    assertThat(ShippedKaders.get().all()).isNotEmpty();
    for (ShippedKader kader : ShippedKaders.get().all()) {
      byte[] file = LockFile.write(kader.locked());
      assertThat(LockFile.read(file).orElseThrow().kader()).isEqualTo(kader.kader());
    }
  }
}
