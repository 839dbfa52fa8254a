package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.ui.proefcasus.ConfigurationChoices;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.Task;

/**
 * The normenkader of a gemeente: what holds, else what is being made, else what it could start
 * from.
 */
@Route(value = "gemeenten/:gemeente/normenkader/:onderdeel?", layout = MainLayout.class)
@PermitAll
public class GemeenteNormenkaderView extends GemeentePage {

  private final ConfigurationChoices configurations;
  private final CurrentAccount current;

  public GemeenteNormenkaderView(
      MyGemeenten gemeenten, ConfigurationChoices configurations, CurrentAccount current) {
    super(gemeenten, Action.SLOT_LEZEN, "Normenkader", "");
    this.configurations = configurations;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    Part part =
        event
            .getRouteParameters()
            .get("onderdeel")
            .map(code -> Part.ofCode(code).orElseThrow(NotFoundException::new))
            .orElse(Part.OVER);
    List<ConfigurationChoices.Configuration> all = configurations.of(current.principal(), gemeente);
    if (all.isEmpty()) {
      show(new Card("Nog geen normenkader", new Paragraph("Er is nog geen normenkader te lezen.")));
      return;
    }
    ConfigurationChoices.Configuration configuration = all.getFirst();
    Normenkader kader = configuration.kader();
    heading(part.title(), configuration.label() + ".");
    List<Component> banners = new ArrayList<>();
    String warning = kader.general().warning();
    if (warning != null) {
      banners.add(Banner.warning(warning));
    }
    if (configuration.practice()) {
      banners.add(Banner.practice());
    }
    banners(banners.toArray(Component[]::new));
    String base = gemeente.path(Task.NORMENKADER.view()) + "/";
    show(new KaderReader(kader, part, p -> base + p.code()));
  }
}
