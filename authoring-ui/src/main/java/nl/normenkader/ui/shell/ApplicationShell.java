package nl.normenkader.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that every view stands in. Style sheets are static files, so no Node is needed. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("normenkader.css")
public class ApplicationShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addMetaTag("color-scheme", "light dark");
    settings.addLink("icon", "normenkader.svg");
  }
}
