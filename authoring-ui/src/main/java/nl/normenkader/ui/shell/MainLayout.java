package nl.normenkader.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

/** The frame around every view of somebody who signed in. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

  private static final String LAST_GEMEENTE = "gemeente";

  private final MyGemeenten gemeenten;
  private final Span place = new Span();
  private final Div navigation = new Div();
  private final ComboBox<MyGemeente> switcher = new ComboBox<>("Gemeente");
  private final Span roles = new Span();
  private @Nullable MyGemeente shown;

  public MainLayout(
      MyGemeenten gemeenten, CurrentAccount current, AuthenticationContext authentication) {
    this.gemeenten = gemeenten;
    setPrimarySection(Section.DRAWER);
    setI18n(new AppLayoutI18n().setDrawer("Menu"));
    addToNavbar(header());
    addToDrawer(drawer(current, authentication));
  }

  private Header header() {
    Anchor skip = new Anchor("#inhoud", "Naar de inhoud");
    skip.addClassName("overslaan");
    // A plain jump would change the address, which the router takes for navigation.
    skip.getElement()
        .executeJs(
            """
            this.addEventListener('click', e => {
              e.preventDefault();
              const main = document.getElementById('inhoud');
              if (main) { main.focus(); main.scrollIntoView(); }
            });
            """);
    skip.getElement().setAttribute("router-ignore", true);
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel("Menu openen of sluiten");
    Anchor name = new Anchor("/", "Normenkader");
    name.addClassName("naam");
    place.addClassName("plaats");
    Header header = new Header(skip, toggle, name, place);
    header.addClassName("kop");
    return header;
  }

  private Div drawer(CurrentAccount current, AuthenticationContext authentication) {
    switcher.setItemLabelGenerator(MyGemeente::name);
    switcher.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            UI.getCurrent().navigate(target(change.getValue()));
          }
        });
    Select<ColorPreference> colors = new Select<>();
    colors.setLabel("Kleuren");
    colors.setItems(ColorPreference.values());
    colors.setItemLabelGenerator(ColorPreference::label);
    colors.setValue(ColorPreference.of(VaadinRequest.getCurrent()));
    colors.addValueChangeListener(change -> change.getValue().apply(UI.getCurrent()));
    Span who = new Span(current.get().name());
    who.addClassName("wie");
    roles.addClassName("rollen");
    Anchor account = new Anchor("account", "Mijn account en wachtwoord");
    Button leave = new Button("Afmelden", click -> authentication.logout());
    Div foot = new Div(who, roles, account, colors, leave);
    foot.addClassName("lade-voet");
    Div drawer = new Div(switcher, navigation, foot);
    drawer.addClassName("lade");
    return drawer;
  }

  /** The same kind of view for another gemeente, where that exists. */
  private String target(MyGemeente gemeente) {
    String[] path = UI.getCurrent().getActiveViewLocation().getPath().split("/");
    boolean aboutGemeente = path.length > 2 && path[0].equals("gemeenten");
    for (Task task : Task.values()) {
      if (aboutGemeente && task.view().equals(path[2]) && gemeente.may(task.action())) {
        return gemeente.path(task.view());
      }
    }
    return gemeente.path(first(gemeente).view());
  }

  private static Task first(MyGemeente gemeente) {
    for (Task task : Task.values()) {
      if (gemeente.may(task.action())) {
        return task;
      }
    }
    throw new IllegalStateException("every role may see something");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    List<MyGemeente> mine = gemeenten.all();
    Optional<String> asked = event.getRouteParameters().get(GemeentePage.PARAMETER);
    VaadinSession session = VaadinSession.getCurrent();
    asked.ifPresent(code -> session.setAttribute(LAST_GEMEENTE, code));
    Object last = session.getAttribute(LAST_GEMEENTE);
    MyGemeente now =
        mine.stream()
            .filter(g -> g.gemeente().address().equals(last))
            .findFirst()
            .orElse(mine.isEmpty() ? null : mine.getFirst());
    switcher.setItems(mine);
    switcher.setVisible(!mine.isEmpty());
    if (now != null) {
      switcher.setValue(now);
    }
    place.setText(asked.isPresent() && now != null ? now.name() : "");
    roles.setText(now == null ? "" : Words.and(now.roles().stream().map(Role::label).toList()));
    if (!java.util.Objects.equals(now, shown) || navigation.getComponentCount() == 0) {
      shown = now;
      navigation.removeAll();
      navigation.add(menu(now, gemeenten.runsInstallation()));
    }
  }

  private static SideNav menu(@Nullable MyGemeente gemeente, boolean installation) {
    SideNav nav = new SideNav();
    nav.addItem(new SideNavItem("Mijn gemeenten", "", new Icon(VaadinIcon.HOME)));
    if (gemeente != null) {
      for (Task task : Task.values()) {
        if (gemeente.may(task.action())) {
          SideNavItem item =
              new SideNavItem(task.label(), gemeente.path(task.view()), new Icon(task.icon()));
          item.setMatchNested(true);
          nav.addItem(item);
        }
      }
    }
    SideNavItem shipped =
        new SideNavItem("Basiskaders", "normenkaders", new Icon(VaadinIcon.ARCHIVES));
    shipped.setMatchNested(true);
    nav.addItem(shipped);
    nav.addItem(
        new SideNavItem("Wie mag wat", "wie-mag-wat", new Icon(VaadinIcon.QUESTION_CIRCLE)));
    if (installation) {
      nav.addItem(new SideNavItem("Installatie", "installatie", new Icon(VaadinIcon.SERVER)));
    }
    return nav;
  }
}
