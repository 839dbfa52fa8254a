package nl.normenkader.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault while somebody works: logged under a reference, told without technique. */
final class FaultHandler implements ErrorHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

  @Override
  public void error(ErrorEvent event) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", reference, event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      ui.access(() -> Told.failure(sentence(reference)));
    }
  }

  static String sentence(String reference) {
    return "Dit is niet gelukt door een fout in de toepassing. Wat als opgeslagen stond, is bewaard."
        + " Probeer het nog eens; blijft het misgaan, meld dan kenmerk "
        + reference
        + " bij uw beheerder.";
  }
}
