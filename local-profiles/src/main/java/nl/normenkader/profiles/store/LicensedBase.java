package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * A base that does not come with the product.
 *
 * @param content canonical bytes of the kader
 * @param holder whose it is: who allowed its use here
 */
public record LicensedBase(
    String id,
    String version,
    Sha256 hash,
    byte[] content,
    String holder,
    AccountId by,
    Instant at) {}
