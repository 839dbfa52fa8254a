package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Another factor that is weighed, with its niveaus in order from little to much. */
public record Factor(
    String id,
    String name,
    String description,
    @NotEmpty List<Niveau> niveaus,
    List<String> questions,
    @Nullable Grond grond) {}
