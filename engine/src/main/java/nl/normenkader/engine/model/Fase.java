package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;

/** A phase of the work of the Wmo-consulent, with its stappen in order. */
public record Fase(String id, String name, @NotEmpty List<Stap> stappen) {}
