package nl.normenkader.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.server.CustomizedSystemMessages;
import java.util.List;
import java.util.Locale;

/** The words of the framework itself, in Dutch. */
public final class DutchTexts {

  /** The language of every screen. */
  public static final Locale LOCALE = Locale.of("nl", "NL");

  private DutchTexts() {}

  /** What is told when the server no longer knows this page. */
  static CustomizedSystemMessages system() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption("U bent te lang weggeweest");
    messages.setSessionExpiredMessage(
        "Uit veiligheid bent u afgemeld. Wat als opgeslagen stond, is bewaard. Klik hier om opnieuw"
            + " aan te melden.");
    messages.setInternalErrorNotificationEnabled(true);
    messages.setInternalErrorCaption("Er ging iets mis");
    messages.setInternalErrorMessage(
        "De toepassing kon dit niet afmaken. Klik hier om de pagina opnieuw te openen.");
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption("Cookies staan uit");
    messages.setCookiesDisabledMessage(
        "Om u te herkennen is een cookie nodig. Sta cookies toe voor deze site en klik hier.");
    messages.setSyncErrorCaption("De pagina loopt niet meer gelijk");
    messages.setSyncErrorMessage("Klik hier om de pagina opnieuw te openen.");
    return messages;
  }

  /** What is told when the connection is lost. */
  static void connection(UI ui) {
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText("De verbinding is weg. We proberen het opnieuw …");
    dialog.setDialogTextGaveUp(
        "De verbinding is weg. Herlaad de pagina als het netwerk er weer is.");
    ui.getPage()
        .executeJs(
            """
            const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
            if (indicator) {
              indicator.onlineText = 'Verbonden';
              indicator.offlineText = 'De verbinding is weg. We proberen het opnieuw …';
              indicator.reconnectingText = 'De verbinding is weg. We proberen het opnieuw …';
            }
            """);
  }

  /** A calendar that starts on Monday and writes 31-12-2026. */
  public static DatePickerI18n calendar() {
    return new DatePickerI18n()
        .setMonthNames(
            List.of(
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december"))
        .setWeekdays(
            List.of("zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"))
        .setWeekdaysShort(List.of("zo", "ma", "di", "wo", "do", "vr", "za"))
        .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "yyyy-MM-dd")
        .setFirstDayOfWeek(1)
        .setToday("Vandaag")
        .setCancel("Annuleren")
        .setBadInputErrorMessage("Schrijf de datum als dag-maand-jaar, bijvoorbeeld 31-12-2026.")
        .setRequiredErrorMessage("Vul een datum in.");
  }

  /** The login form. */
  public static LoginI18n login() {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form form = texts.getForm();
    form.setTitle("Aanmelden");
    form.setUsername("Gebruikersnaam");
    form.setPassword("Wachtwoord");
    form.setSubmit("Aanmelden");
    form.setForgotPassword("Wachtwoord vergeten");
    LoginI18n.ErrorMessage message = texts.getErrorMessage();
    message.setTitle("Aanmelden is niet gelukt");
    message.setMessage(
        "De gebruikersnaam en het wachtwoord horen niet bij elkaar, of er is te vaak geprobeerd."
            + " Controleer beide en probeer het over een minuut opnieuw.");
    message.setUsername("Vul uw gebruikersnaam in.");
    message.setPassword("Vul uw wachtwoord in.");
    return texts;
  }
}
