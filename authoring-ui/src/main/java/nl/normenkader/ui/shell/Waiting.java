package nl.normenkader.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * Asks the server every two seconds, as long as something on a page waits for what is worked out
 * beside the work of people. A page has one clock; the last one that waits stops it.
 */
public final class Waiting {

  private static final int EVERY = 2_000;
  private static final String WAITING = "wachtend";

  private Waiting() {}

  /** Runs at every tick until it is removed; removing twice is as removing once. */
  public static Registration on(UI ui, Runnable look) {
    Registration polling = ui.addPollListener(poll -> look.run());
    count(ui, 1);
    return Registration.once(
        () -> {
          polling.remove();
          count(ui, -1);
        });
  }

  private static void count(UI ui, int more) {
    int before = ComponentUtil.getData(ui, WAITING) instanceof Integer known ? known : 0;
    ComponentUtil.setData(ui, WAITING, before + more);
    ui.setPollInterval(before + more > 0 ? EVERY : -1);
  }
}
