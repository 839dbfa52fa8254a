package nl.normenkader.ui.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.normenkader.ui.shell.DutchTexts;

/** Where people sign in. */
@Route("aanmelden")
@PageTitle("Aanmelden – Normenkader")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

  private final LoginForm form = new LoginForm(DutchTexts.login());

  public LoginView() {
    addClassName("aanmelden");
    form.setAction("aanmelden");
    form.setForgotPasswordButtonVisible(false);
    Paragraph help = new Paragraph("Wachtwoord kwijt? Uw beheerder geeft u een nieuw wachtwoord.");
    help.addClassName("zacht");
    Div title =
        new Div(
            new H1("Normenkader"),
            new Paragraph("Samen bepalen hoeveel ondersteuning past. U beslist, het kader helpt."));
    title.addClassName("aanmelden-titel");
    add(title, form, help);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }
}
