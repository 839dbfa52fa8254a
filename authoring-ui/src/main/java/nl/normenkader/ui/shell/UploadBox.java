package nl.normenkader.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;

/** One file from somebody's own machine: read up to a limit, and never written to disk. */
public final class UploadBox extends Div {

  /** Hears a file that came in whole. */
  @FunctionalInterface
  public interface Received {
    void take(String name, byte[] file);
  }

  private final int most;
  private final transient Received received;
  private final Upload upload;

  /**
   * @param label what to choose, as a button says it
   * @param most largest file that is read, in bytes
   * @param kinds endings a person may choose; what is inside is checked by who receives it
   */
  public UploadBox(String label, int most, List<String> kinds, Received received) {
    this.most = most;
    this.received = received;
    UploadHandler handler = this::read;
    this.upload = new Upload(handler);
    upload.setUploadButton(new Button(label));
    upload.setDropLabel(new Span("of sleep het bestand hierheen"));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(most);
    upload.setAcceptedFileExtensions(kinds.toArray(String[]::new));
    upload.setI18n(texts());
    upload.addFileRejectedListener(refused -> Told.failure(refused.getErrorMessage()));
    add(upload);
  }

  private void read(UploadEvent event) throws IOException {
    byte[] file = event.getInputStream().readNBytes(most + 1);
    String name = event.getFileName();
    event
        .getUI()
        .access(
            () -> {
              upload.clearFileList();
              if (file.length > most) {
                Told.failure(tooBig());
              } else {
                received.take(name, file);
              }
            });
  }

  private String tooBig() {
    return "Dit bestand is groter dan %d MB. Een bestand van deze toepassing is nooit zo groot: kies een ander bestand."
        .formatted(most / (1024 * 1024));
  }

  private UploadI18N texts() {
    return new UploadI18N()
        .setAddFiles(new UploadI18N.AddFiles().setOne("Kies een bestand").setMany("Kies bestanden"))
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne("Sleep een bestand hierheen")
                .setMany("Sleep hierheen"))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles("Kies één bestand tegelijk.")
                .setFileIsTooBig(tooBig())
                .setIncorrectFileType("Dit soort bestand kan hier niet in."))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting("Verbinden …")
                        .setStalled("Wacht op het netwerk …")
                        .setProcessing("Verwerken …")
                        .setHeld("In de rij"))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("nog ")
                        .setUnknown("tijd onbekend"))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable("Geen verbinding. Probeer het opnieuw.")
                        .setUnexpectedServerError("Het lukte niet. Probeer het opnieuw.")
                        .setForbidden("Dit mag niet met uw rol.")))
        .setFile(new UploadI18N.File().setRetry("Opnieuw").setStart("Begin").setRemove("Haal weg"))
        .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
  }
}
