package nl.normenkader.profiles.bundle;

import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.TailoringId;

/**
 * What is in a file that may come in.
 *
 * @param operations how many it holds, those taken back included
 * @param changed how many of them were made after it left its home
 * @param known whether its tailoring is here already: then it is brought back, else taken in
 */
public record BundleSummary(
    TailoringId tailoring,
    String name,
    BaseKader base,
    long operations,
    long changed,
    boolean known) {}
