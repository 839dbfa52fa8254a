package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.Page;

/** One kader that comes with the product, part by part. */
@Route(value = "normenkaders/:kader/:versie/:onderdeel?", layout = MainLayout.class)
@PermitAll
public class NormenkaderView extends Page implements BeforeEnterObserver {

  public NormenkaderView() {
    super("Normenkader", "");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters asked = event.getRouteParameters();
    String name = asked.get("kader").orElse("") + "/" + asked.get("versie").orElse("");
    ShippedKader shipped = ShippedKaders.get().find(name).orElseThrow(NotFoundException::new);
    Part part =
        asked
            .get("onderdeel")
            .map(code -> Part.ofCode(code).orElseThrow(NotFoundException::new))
            .orElse(Part.OVER);
    Normenkader kader = shipped.kader();
    heading(kader.general().name() + " – " + part.title(), "");
    String warning = kader.general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    } else {
      banners();
    }
    Paragraph hash = new Paragraph("Hash van dit kader: " + shipped.locked().hash().text());
    hash.addClassNames("zacht", "klein", "mono");
    show(new KaderReader(kader, part, p -> "normenkaders/" + name + "/" + p.code()), hash);
  }
}
