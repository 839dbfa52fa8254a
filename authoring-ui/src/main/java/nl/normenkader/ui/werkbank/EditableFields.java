package nl.normenkader.ui.werkbank;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.profiles.resolve.Uitgangspunten;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;

/** Which fields of a kader are edited under a topic; follows the kader, so nothing is forgotten. */
public final class EditableFields {

  private final Normenkader kader;
  private final Names names;

  public EditableFields(Normenkader kader) {
    this.kader = kader;
    this.names = new Names(kader);
  }

  /** The groups of this topic, in the order of the kader. */
  public List<EditGroup> of(EditTopic topic) {
    return switch (topic) {
      case UITGANGSPUNTEN -> uitgangspunten();
      case BANDBREEDTES -> bands();
      case PROFIELEN -> profielen();
      case WEEGFACTOREN -> kader.weegfactoren().stream().map(this::weegfactor).toList();
      case BELEIDSREGELS -> kader.beleidsregels().stream().map(this::rule).toList();
      case LEEFGEBIEDEN -> kader.leefgebieden().stream().map(EditableFields::leefgebied).toList();
      case VOORLIGGEND -> kader.stadia().stream().map(EditableFields::stadium).toList();
      case VOORZIENINGEN ->
          kader.voorzieningen().stream().map(EditableFields::voorziening).toList();
      case TEKSTEN -> texts();
    };
  }

  /** The groups that have a field at one of these places or below it, with those fields only. */
  public List<EditGroup> within(List<Place> places) {
    List<EditGroup> found = new ArrayList<>();
    for (EditTopic topic : EditTopic.values()) {
      for (EditGroup group : of(topic)) {
        List<EditField> fields =
            group.fields().stream()
                .filter(field -> places.stream().anyMatch(field.place()::isWithin))
                .toList();
        if (!fields.isEmpty()) {
          found.add(
              new EditGroup(group.element(), group.title(), group.context(), group.band(), fields));
        }
      }
    }
    return found;
  }

  private List<EditGroup> uitgangspunten() {
    return kader.general().uitgangspunten().stream()
        .map(
            point ->
                new EditGroup(
                    ElementAddress.of("algemeen/uitgangspunten").child(point.id()),
                    point.text(),
                    "hierop rust: " + Words.and(point.supports().stream().map(names::at).toList()),
                    false,
                    List.of(
                        EditField.answer(
                            Uitgangspunten.place(point.id()),
                            "Geldt dit uitgangspunt bij ons?",
                            List.of("bevestigd", "verworpen")))))
        .toList();
  }

  private static EditGroup stadium(Stadium stadium) {
    ElementAddress at = ElementAddress.of("stadia").child(stadium.id());
    return new EditGroup(
        at,
        stadium.name(),
        "voorliggende oplossing",
        false,
        List.of(
            EditField.line(at, "naam", "Naam"),
            EditField.text(at, "omschrijving", "Omschrijving"),
            EditField.number(at, "stappenDeels", "Bij ‘deels’ lichter", "niveaus")));
  }

  private static EditGroup voorziening(Voorziening voorziening) {
    ElementAddress at = ElementAddress.of("voorzieningen").child(voorziening.id());
    return new EditGroup(
        at,
        voorziening.name(),
        "voorziening, in " + Words.unit(voorziening),
        false,
        List.of(
            EditField.line(at, "naam", "Naam"),
            EditField.text(at, "omschrijving", "Omschrijving"),
            EditField.number(
                at, "stap", "Afronden omhoog op", Words.measure(voorziening.measure()))));
  }

  private List<EditGroup> bands() {
    List<EditGroup> groups = new ArrayList<>();
    for (Profielreeks reeks : kader.profielreeksen()) {
      for (Indicatieprofiel profiel : reeks.profielen()) {
        for (Bandbreedte band : profiel.bandbreedtes()) {
          ElementAddress at = profiel(reeks, profiel).child("bandbreedtes", band.id());
          String unit = Words.unit(names.voorziening(band.id()));
          groups.add(
              new EditGroup(
                  at,
                  profiel.name(),
                  reeks.name() + " – " + names.of("voorzieningen", band.id()),
                  true,
                  List.of(
                      EditField.number(at, "min", "Minimum", unit),
                      EditField.number(at, "norm", "Norm", unit),
                      EditField.number(at, "max", "Maximum", unit))));
        }
      }
    }
    return groups;
  }

  private static ElementAddress profiel(Profielreeks reeks, Indicatieprofiel profiel) {
    return ElementAddress.of("profielreeksen").child(reeks.id(), "profielen", profiel.id());
  }

  private List<EditGroup> profielen() {
    List<EditGroup> groups = new ArrayList<>();
    for (Profielreeks reeks : kader.profielreeksen()) {
      for (Indicatieprofiel profiel : reeks.profielen()) {
        ElementAddress at = profiel(reeks, profiel);
        groups.add(
            new EditGroup(
                at,
                profiel.name(),
                reeks.name(),
                false,
                List.of(
                    EditField.line(at, "naam", "Naam"),
                    EditField.text(at, "omschrijving", "Omschrijving"),
                    EditField.number(at, "maanden", "Duur", "maanden"))));
      }
    }
    return groups;
  }

  private EditGroup weegfactor(Weegfactor weegfactor) {
    ElementAddress at = ElementAddress.of("weegfactoren").child(weegfactor.id());
    List<EditField> fields = new ArrayList<>();
    fields.add(EditField.line(at, "naam", "Naam"));
    switch (weegfactor.werking()) {
      case Weegfactor.Werking.ShiftProfile shift ->
          fields.add(EditField.number(at, "werking/stappen", "Verschuiving", "profielen"));
      case Weegfactor.Werking.PlaceInBand place ->
          fields.add(
              EditField.number(
                  at, "werking/procent", "Plaats in de band", "procent (−100 tot 100)"));
      case Weegfactor.Werking.Share share ->
          fields.add(
              EditField.number(at, "werking/procent", "Meer of minder", "procent van de norm"));
      case Weegfactor.Werking.Extra extra ->
          fields.add(
              EditField.number(
                  at,
                  "werking/bedrag",
                  "Meer of minder",
                  Words.unit(names.voorziening(extra.voorziening()))));
      case Weegfactor.Werking.Months months ->
          fields.add(EditField.number(at, "werking/maanden", "Langer of korter", "maanden"));
      case Weegfactor.Werking.Precondition precondition -> {
        // A gate opens or closes; there is no figure to change.
      }
    }
    String when =
        names.of("factoren", weegfactor.factor())
            + " is "
            + Words.or(
                weegfactor.niveaus().stream()
                    .map(n -> names.niveau("factoren", weegfactor.factor(), n))
                    .toList());
    return new EditGroup(at, weegfactor.name(), when, false, fields);
  }

  private EditGroup rule(Beleidsregel rule) {
    ElementAddress at = ElementAddress.of("beleidsregels").child(rule.id());
    List<EditField> fields = new ArrayList<>();
    fields.add(EditField.line(at, "artikel", "Artikel"));
    fields.add(EditField.line(at, "titel", "Titel"));
    fields.add(EditField.text(at, "tekst", "Tekst"));
    rule.effects().forEach(effect -> effect(at.child("effecten", effect.id()), effect, fields));
    return new EditGroup(at, rule.title(), "artikel " + rule.article(), false, fields);
  }

  private void effect(ElementAddress at, Effect effect, List<EditField> fields) {
    switch (effect) {
      case Effect.Require require ->
          fields.add(EditField.number(at, "bedrag", "Minstens", unit(require.voorziening())));
      case Effect.Floor floor ->
          fields.add(EditField.number(at, "bedrag", "Ondergrens", "in de maat van de voorziening"));
      case Effect.Cap cap when cap.maximum() instanceof Maximum.UpTo ->
          fields.add(
              EditField.number(
                  at, "maximum/bedrag", "Bovengrens", "in de maat van de voorziening"));
      case Effect.Duration duration -> {
        if (duration.atLeast() != null) {
          fields.add(EditField.number(at, "minstens", "Duur, minstens", "maanden"));
        }
        if (duration.atMost() != null) {
          fields.add(EditField.number(at, "hoogstens", "Duur, hoogstens", "maanden"));
        }
      }
      case Effect.Review review -> {
        fields.add(EditField.number(at, "maanden", "Opnieuw kijken na", "maanden"));
        fields.add(EditField.text(at, "tekst", "Waarnaar gekeken wordt"));
      }
      case Effect.Attention attention -> fields.add(EditField.text(at, "tekst", "Aandachtspunt"));
      case Effect.OtherLaw law -> fields.add(EditField.text(at, "tekst", "Verwijzing"));
      case Effect.Exclude e -> {
        // Says what is not granted; there is no figure or text in it.
      }
      case Effect.Precedence e -> {
        // Says what goes first; there is no figure or text in it.
      }
      case Effect.Cap e -> {
        // A maximum by class or a declared silence has no amount of its own.
      }
    }
  }

  private String unit(String voorziening) {
    return Words.unit(names.voorziening(voorziening));
  }

  private static EditGroup leefgebied(Leefgebied leefgebied) {
    ElementAddress at = ElementAddress.of("leefgebieden").child(leefgebied.id());
    List<EditField> fields = new ArrayList<>();
    fields.add(EditField.line(at, "naam", "Naam"));
    fields.add(EditField.text(at, "omschrijving", "Omschrijving"));
    leefgebied
        .niveaus()
        .forEach(
            n ->
                fields.add(
                    EditField.text(
                        at.child("niveaus", n.id()), "definitie", "Niveau " + n.name())));
    return new EditGroup(at, leefgebied.name(), "", false, fields);
  }

  private List<EditGroup> texts() {
    List<EditGroup> groups = new ArrayList<>();
    ElementAddress texts = ElementAddress.of("teksten");
    groups.add(
        new EditGroup(
            texts,
            "Hoe een profiel heet",
            "op schermen en in documenten",
            false,
            List.of(
                EditField.line(texts, "profielLabel", "Enkelvoud"),
                EditField.line(texts, "profielLabelMeervoud", "Meervoud"))));
    kader
        .teksten()
        .bouwstenen()
        .forEach(
            b -> {
              ElementAddress at = texts.child("bouwstenen", b.id());
              groups.add(
                  new EditGroup(
                      at,
                      b.title(),
                      "bouwsteen voor " + b.use(),
                      false,
                      List.of(
                          EditField.line(at, "titel", "Titel"),
                          EditField.text(at, "tekst", "Tekst"))));
            });
    kader
        .teksten()
        .uitleg()
        .forEach(
            u -> {
              ElementAddress at = texts.child("uitleg", u.id());
              groups.add(
                  new EditGroup(
                      at,
                      "Uitleg bij " + names.at(u.element()),
                      "in gewone taal",
                      false,
                      List.of(EditField.text(at, "tekst", "Tekst"))));
            });
    return groups;
  }
}
