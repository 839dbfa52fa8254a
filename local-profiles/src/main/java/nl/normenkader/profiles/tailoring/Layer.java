package nl.normenkader.profiles.tailoring;

import java.util.List;

/**
 * One tailoring on top of another: base, regio, gemeente, pilot.
 *
 * @param id the tailoring it comes from
 * @param name as people know it ({@code gemeente Voorbeeldstad})
 * @param namespace what ids of elements it adds begin with, without the colon ({@code gm9901})
 * @param log its operations in the order of their revisions, those taken back included
 */
public record Layer(String id, String name, String namespace, List<LoggedOperation> log) {

  public Layer {
    log = List.copyOf(log);
  }
}
