package nl.normenkader.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view: one heading, a lead, and what the user came for. */
public abstract class Page extends Main implements HasDynamicTitle {

  private final H1 heading = new H1();
  private final Paragraph lead = new Paragraph();
  private final Div banners = new Div();
  private final Div body = new Div();

  protected Page(String title, String introduction) {
    addClassName("pagina");
    setId("inhoud");
    // The skip link moves the focus here.
    // The frame scrolls inside itself: a page of mere text needs a stop for the keyboard.
    getElement().setAttribute("tabindex", "0");
    banners.addClassName("banners");
    lead.addClassName("inleiding");
    body.addClassName("romp");
    heading(title, introduction);
    super.add(banners, heading, lead, body);
  }

  /** Changes what the view is about. */
  protected final void heading(String title, String introduction) {
    heading.setText(title);
    lead.setText(introduction);
    lead.setVisible(!introduction.isEmpty());
  }

  /** What must be seen before anything else on this view, and cannot be closed. */
  protected final void banners(Component... shown) {
    banners.removeAll();
    banners.add(shown);
  }

  /** Replaces what stands under the heading. */
  protected final void show(Component... components) {
    body.removeAll();
    body.add(components);
  }

  /** Adds to what stands under the heading. */
  protected final void append(Component... components) {
    body.add(components);
  }

  @Override
  public String getPageTitle() {
    return heading.getText() + " – Normenkader";
  }
}
