package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.normenkader.engine.model.Normenkader;

/** One part of a normenkader, with the way to the others. */
public final class KaderReader extends Div {

  /**
   * @param link the address of a part
   */
  public KaderReader(Normenkader kader, Part shown, Function<Part, String> link) {
    addClassName("lezer");
    UnorderedList links = new UnorderedList();
    for (Part part : Part.values()) {
      if (part.isIn(kader)) {
        Anchor anchor = new Anchor(link.apply(part), part.title());
        if (part == shown) {
          anchor.getElement().setAttribute("aria-current", "page");
        }
        links.add(new ListItem(anchor));
      }
    }
    Nav nav = new Nav(links);
    nav.setAriaLabel("Onderdelen van het kader");
    nav.addClassName("onderdelen");
    Div content = new Div();
    content.addClassName("romp");
    content.add(sections(kader, shown));
    add(nav, content);
  }

  private static List<Component> sections(Normenkader kader, Part part) {
    return switch (part) {
      case OVER -> GeneralSections.about(kader);
      case WERKWIJZE -> GeneralSections.procedure(kader);
      case LEEFGEBIEDEN -> new InputSections(kader).leefgebieden();
      case OMSTANDIGHEDEN -> new InputSections(kader).others();
      case PROFIELEN -> new ProfielSections(kader).all();
      case NORMEN -> new NormSections(kader).all();
      case BELEIDSREGELS -> new RuleSections(kader).all();
      case TEKSTEN -> GeneralSections.texts(kader);
      case VERANTWOORDING -> GeneralSections.account(kader);
    };
  }
}
