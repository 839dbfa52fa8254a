package nl.normenkader.profiles.store;

/**
 * End of the hash chain over all locks and events of the installation.
 *
 * @param number of links so far
 * @param hash of the last link
 */
public record ChainHead(long number, Sha256 hash) {}
