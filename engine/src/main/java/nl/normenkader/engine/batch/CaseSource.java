package nl.normenkader.engine.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cases one after the other; there may be any number of them. */
public interface CaseSource {

  /** The next case, null after the last. */
  @Nullable CaseText next() throws IOException;
}
