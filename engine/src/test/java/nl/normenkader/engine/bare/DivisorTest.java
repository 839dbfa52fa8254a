package nl.normenkader.engine.bare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A multiplication by a reciprocal is the division, for every amount that can be. */
class DivisorTest {

  private static final long MOST = 1L << 61;

  @Test
  void itDividesAsTheProcessorDoes() {
    Random random = new Random(61);
    for (int i = 0; i < 20_000; i++) {
      long number = 1 + (random.nextLong() >>> 11 + random.nextInt(53)) % ((1L << 53) - 1);
      Divisor divisor = new Divisor(number);
      check(divisor, number, random.nextLong() >>> 3 + random.nextInt(60));
      long multiple = (random.nextLong() >>> 3 + random.nextInt(60)) / number * number;
      check(divisor, number, multiple);
      check(divisor, number, Math.max(0, multiple - 1));
    }
  }

  @Test
  void itDividesAtEveryEdge() {
    for (int bits = 0; bits < 53; bits++) {
      for (long number = Math.max(1, (1L << bits) - 2); number <= (1L << bits) + 2; number++) {
        Divisor divisor = new Divisor(number);
        check(divisor, number, 0);
        check(divisor, number, number - 1);
        check(divisor, number, number);
        check(divisor, number, MOST - 1);
        check(divisor, number, (MOST - 1) / number * number);
        check(divisor, number, (MOST - 1) / number * number - 1);
      }
    }
  }

  private static void check(Divisor divisor, long number, long amount) {
    assertThat(divisor.into(amount)).as("%s / %s", amount, number).isEqualTo(amount / number);
    assertThat(divisor.down(amount)).isEqualTo(amount / number * number);
    assertThat(divisor.divides(amount)).isEqualTo(amount % number == 0);
    if (amount < MOST - number) {
      assertThat(divisor.up(amount)).isEqualTo(Math.ceilDiv(amount, number) * number);
    }
  }

  @Test
  void itRefusesWhatNoAmountIsDividedBy() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Divisor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Divisor(1L << 53));
  }
}
