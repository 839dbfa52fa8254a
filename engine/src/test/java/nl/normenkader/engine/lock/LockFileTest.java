package nl.normenkader.engine.lock;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.model.Normenkader;
import org.junit.jupiter.api.Test;

class LockFileTest {

  private static final SigningKey KEY = SigningKey.create();
  private static final Envelope ENVELOPE =
      new Envelope(
          "Gemeente Voorbeeldstad",
          "gm9901",
          "jurist@voorbeeldstad",
          Instant.parse("2026-02-01T09:30:00Z"),
          new Envelope.Base("klein", "1.0", Hash.of(new byte[] {1})),
          Hash.of(new byte[] {2}));
  private static final LockedConfiguration SIGNED =
      LockedConfiguration.seal(SmallKader.read(), ENVELOPE, KEY);
  private static final byte[] FILE = LockFile.write(SIGNED);

  @Test
  void whatWasLockedIsReadBackWhole() {
    LockedConfiguration read = LockFile.read(FILE).orElseThrow();
    assertThat(read.hash()).isEqualTo(SIGNED.hash());
    assertThat(read.kader()).isEqualTo(SmallKader.read());
    assertThat(read.envelope()).isEqualTo(ENVELOPE);
    assertThat(read.signature()).isEqualTo(SIGNED.signature()).isPresent();
    assertThat(LockFile.write(read)).isEqualTo(FILE);
  }

  @Test
  void theHashIsOfTheContentAndNotOfTheEnvelope() {
    LockedConfiguration practice =
        LockedConfiguration.seal(
            SmallKader.read(), Envelope.reproducible("Oefenbestand", "opdrachtregel"), null);
    assertThat(practice.hash()).isEqualTo(SIGNED.hash());
    assertThat(practice.signature()).isEmpty();
    assertThat(LockFile.read(LockFile.write(practice)).orElseThrow().envelope())
        .isEqualTo(practice.envelope());
  }

  @Test
  void anyChangedRemovedOrAddedByteIsRefused() {
    // Strides that share no factor with the shape of the file; the last bytes are always among
    // them.
    for (int at = FILE.length - 1; at >= 0; at -= 11) {
      byte[] changed = FILE.clone();
      changed[at] ^= 1;
      refused(changed, at);
    }
    for (int at = FILE.length - 1; at >= 0; at -= 47) {
      refused(spliced(at, new byte[] {' '}), at);
      byte[] shorter = Arrays.copyOf(FILE, FILE.length - 1);
      System.arraycopy(FILE, at + 1, shorter, at, FILE.length - at - 1);
      refused(shorter, at);
    }
    refused(spliced(FILE.length, new byte[] {'\n'}), FILE.length);
  }

  @Test
  void prettyPrintingIsToldWithThePlaceOfTheFirstChange() {
    byte[] pretty = JsonWriter.pretty(tree()).getBytes(StandardCharsets.UTF_8);
    assertThat(codes(LockFile.read(pretty))).containsExactly("slot-niet-canoniek ");
    assertThat(LockFile.read(pretty).issues().getFirst().arguments()).containsExactly("2");
  }

  @Test
  void anotherOrderOfMembersIsRefused() {
    Json.Obj reversed = new Json.Obj(new TreeMap<>(tree().members()).descendingMap());
    assertThat(codes(LockFile.read(JsonWriter.compact(reversed).getBytes(StandardCharsets.UTF_8))))
        .containsExactly("slot-niet-canoniek ");
  }

  @Test
  void decomposedLettersInAFileAreAChangeAndInASourceAreNone() {
    String text = new String(FILE, StandardCharsets.UTF_8);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(text);
    assertThat(codes(LockFile.read(decomposed.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("slot-niet-canoniek ");
    String source =
        Normalizer.normalize(
            JsonWriter.pretty(RecordBinding.write(SmallKader.read())), Normalizer.Form.NFD);
    Normenkader again =
        RecordBinding.read(Normenkader.class, JsonReader.read(source).orElseThrow()).orElseThrow();
    assertThat(LockedConfiguration.seal(again, ENVELOPE, null).hash()).isEqualTo(SIGNED.hash());
  }

  @Test
  void changedContentIsToldTogetherWithWhatIsWrongInIt() {
    Json.Obj content = SIGNED.content().with("kleur", new Json.Text("rood")).without("toegang");
    assertThat(codes(LockFile.read(CanonicalJson.bytes(tree().with("inhoud", content)))))
        .containsExactly(
            "slot-hash-klopt-niet /hash",
            "slot-controle-klopt-niet /controle",
            "veld-onbekend /inhoud/kleur",
            "veld-ontbreekt /inhoud");
  }

  @Test
  void aChangedEnvelopeIsTold() {
    Json.Obj envelope =
        RecordBinding.write(EnvelopeText.of(ENVELOPE))
            .with("vergrendeldOp", new Json.Text("2026-02-01 10:30"))
            .with("ketenkop", new Json.Text("sha256:0"))
            .with("basis", base("geen hash"));
    assertThat(codes(LockFile.read(CanonicalJson.bytes(tree().with("omslag", envelope)))))
        .containsExactly(
            "slot-controle-klopt-niet /controle",
            "slot-tijdstip-ongeldig /omslag/vergrendeldOp",
            "slot-geen-hash /omslag/basis/hash",
            "slot-geen-hash /omslag/ketenkop");
  }

  @Test
  void anotherFormatIsNotGuessedAt() {
    byte[] later = CanonicalJson.bytes(tree().with("formaat", new Json.Whole(2)));
    assertThat(codes(LockFile.read(later))).containsExactly("slot-formaat-onbekend /formaat");
  }

  @Test
  void missingAndUnknownMembersAndOtherJsonAreTold() {
    assertThat(codes(LockFile.read("[]".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("veld-verkeerde-soort ");
    assertThat(codes(LockFile.read("{\"formaat\":1,\"x\":1}".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "veld-onbekend /x",
            "veld-ontbreekt ",
            "veld-ontbreekt ",
            "veld-ontbreekt ",
            "veld-ontbreekt ");
  }

  @Test
  void aSignatureIsWorthSomethingOnlyToWhoKnowsTheKey() {
    LockedConfiguration read = LockFile.read(FILE).orElseThrow();
    assertThat(TrustList.of(List.of(KEY.publicKey())).judge(read)).isEqualTo(Trust.TRUSTED);
    assertThat(TrustList.of(List.of(SigningKey.create().publicKey())).judge(read))
        .isEqualTo(Trust.UNKNOWN_KEY);
    assertThat(TrustList.nobody().check(read))
        .extracting(issue -> issue.code().id() + " " + issue.isError())
        .containsExactly("slot-sleutel-onbekend false");
  }

  @Test
  void aSignatureTakenFromAnotherLockIsForged() {
    LockedConfiguration other =
        LockedConfiguration.seal(
            SmallKader.read(), Envelope.reproducible("Gemeente Anders", "iemand"), KEY);
    Json.Obj swapped =
        LockText.write(other)
            .with("handtekening", requireNonNull(tree().members().get("handtekening")));
    Json.Obj sealed = swapped.without("controle");
    byte[] file =
        CanonicalJson.bytes(sealed.with("controle", new Json.Text(Hash.of(sealed).text())));
    LockedConfiguration read = LockFile.read(file).orElseThrow();
    TrustList trust = TrustList.of(List.of(KEY.publicKey()));
    assertThat(trust.judge(read)).isEqualTo(Trust.FORGED);
    assertThat(trust.check(read))
        .extracting(issue -> issue.code().id() + " " + issue.isError())
        .containsExactly("slot-handtekening-vals true");
  }

  @Test
  void aSignatureThatIsNoneIsTold() {
    Json.Obj none =
        new Json.Obj(new TreeMap<>())
            .with("sleutel", new Json.Text("mijn sleutel"))
            .with("waarde", new Json.Text("c29ycnk="));
    assertThat(codes(LockFile.read(CanonicalJson.bytes(tree().with("handtekening", none)))))
        .containsExactly(
            "slot-controle-klopt-niet /controle",
            "slot-geen-sleutel /handtekening/sleutel",
            "slot-geen-handtekening /handtekening/waarde");
  }

  private static Json.Obj base(String hash) {
    return new Json.Obj(new TreeMap<>())
        .with("hash", new Json.Text(hash))
        .with("id", new Json.Text("klein"))
        .with("versie", new Json.Text("1.0"));
  }

  private static Json.Obj tree() {
    return LockText.write(SIGNED);
  }

  private static byte[] spliced(int at, byte[] added) {
    byte[] longer = Arrays.copyOf(FILE, FILE.length + added.length);
    System.arraycopy(added, 0, longer, at, added.length);
    System.arraycopy(FILE, at, longer, at + added.length, FILE.length - at);
    return longer;
  }

  private static void refused(byte[] bytes, int at) {
    Checked<LockedConfiguration> read = LockFile.read(bytes);
    assertThat(read.value()).as("changed at byte %s", at).isEmpty();
    assertThat(read.issues()).as("changed at byte %s", at).isNotEmpty();
  }

  private static List<String> codes(Checked<LockedConfiguration> read) {
    return read.issues().stream().map(issue -> issue.code().id() + " " + issue.location()).toList();
  }
}
