package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.Page;

/** One kader that a gemeente can start from, part by part. */
@Route(value = "normenkaders/:kader/:versie/:onderdeel?", layout = MainLayout.class)
@PermitAll
public class NormenkaderView extends Page implements BeforeEnterObserver {

  private final BaseCatalogue bases;

  public NormenkaderView(BaseCatalogue bases) {
    super("Normenkader", "");
    this.bases = bases;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters asked = event.getRouteParameters();
    BaseKader base =
        bases
            .find(asked.get("kader").orElse(""), asked.get("versie").orElse(""))
            .orElseThrow(NotFoundException::new);
    String name = base.id() + "/" + base.version();
    Part part =
        asked
            .get("onderdeel")
            .map(code -> Part.ofCode(code).orElseThrow(NotFoundException::new))
            .orElse(Part.OVER);
    Normenkader kader = base.kader();
    heading(kader.general().name() + " – " + part.title(), "");
    String warning = kader.general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    } else {
      banners();
    }
    Paragraph hash = new Paragraph("Hash van dit kader: " + base.hash().text());
    hash.addClassNames("zacht", "klein", "mono");
    show(new KaderReader(kader, part, p -> "normenkaders/" + name + "/" + p.code()), hash);
  }
}
