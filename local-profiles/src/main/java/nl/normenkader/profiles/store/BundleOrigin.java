package nl.normenkader.profiles.store;

/**
 * Where a tailoring that was taken in from another installation came from.
 *
 * @param homeRevision at which it left there
 * @param operations how many it brought
 * @param file hash of the file it came in
 */
public record BundleOrigin(long homeRevision, long operations, Sha256 file) {}
