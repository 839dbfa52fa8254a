package nl.normenkader.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.normenkader.profiles.access.Action;
import org.jspecify.annotations.Nullable;

/**
 * A view about one gemeente, named in its address so that it can be sent to a colleague. Who may
 * not see it gets the same answer as for a gemeente that does not exist.
 */
public abstract class GemeentePage extends Page implements BeforeEnterObserver {

  /** The parameter of the address. */
  public static final String PARAMETER = "gemeente";

  private final MyGemeenten gemeenten;
  private final Action needed;
  private @Nullable MyGemeente gemeente;

  protected GemeentePage(MyGemeenten gemeenten, Action needed, String title, String introduction) {
    super(title, introduction);
    this.gemeenten = gemeenten;
    this.needed = needed;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    MyGemeente found =
        event
            .getRouteParameters()
            .get(PARAMETER)
            .flatMap(gemeenten::find)
            .filter(g -> g.may(needed))
            .orElseThrow(NotFoundException::new);
    this.gemeente = found;
    if (found.fictitious()) {
      banners(Banner.fictitious(found.name()));
    }
    open(found, event);
  }

  /** Fills the view. */
  protected abstract void open(MyGemeente gemeente, BeforeEnterEvent event);

  /** The gemeente of this view. */
  protected final MyGemeente gemeente() {
    if (gemeente == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return gemeente;
  }

  @Override
  public String getPageTitle() {
    return gemeente == null
        ? super.getPageTitle()
        : super.getPageTitle().replace(" – Normenkader", " – " + gemeente.name());
  }
}
