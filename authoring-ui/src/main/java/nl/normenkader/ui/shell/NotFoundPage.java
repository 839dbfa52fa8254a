package nl.normenkader.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that does not exist, or that this person may not know of. */
@AnonymousAllowed
public class NotFoundPage extends RouteNotFoundError implements HasDynamicTitle {
  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    getElement().removeAllChildren();
    getElement()
        .appendChild(
            new Refusal(
                    "Deze pagina is er niet",
                    "Het adres klopt niet, of u hebt geen toegang tot deze gemeente. Controleer het"
                        + " adres, of ga naar het overzicht van uw gemeenten.")
                .getElement());
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return "Deze pagina is er niet – Normenkader";
  }
}
