package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.bundle.BundleReturn;
import nl.normenkader.profiles.store.Account;
import nl.normenkader.ui.shell.Card;

/** Who worked elsewhere is somebody here, and may not approve his own work. */
final class StrangerCard {

  private StrangerCard() {}

  static Card of(
      BundleReturn.Stranger stranger,
      List<Account> people,
      BiConsumer<UUID, AccountId> recognised) {
    ComboBox<Account> account = new ComboBox<>("Wie is dat hier?");
    account.setItems(people);
    account.setItemLabelGenerator(one -> one.naam() == null ? "een medewerker" : one.naam());
    people.stream()
        .filter(one -> stranger.name().equals(one.naam()))
        .findFirst()
        .ifPresent(account::setValue);
    account.setMinWidth("min(20rem, 100%)");
    Button save =
        new Button(
            "Leg vast wie dit is",
            click -> {
              Account is = account.getValue();
              account.setInvalid(is == null);
              account.setErrorMessage("Kies een naam.");
              if (is != null) {
                recognised.accept(stranger.number(), is.id());
              }
            });
    Div row = new Div(account, save);
    row.addClassNames("rij", "rij-onder");
    return new Card(
        "‘" + stranger.name() + "’ werkte er elders aan",
        new Paragraph(
            "Wie iets wijzigt, keurt het niet zelf goed. Wijs daarom aan wie dit hier is. Staat die"
                + " er niet bij? Vraag de beheerder eerst om een account."),
        row);
  }
}
