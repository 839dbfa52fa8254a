package nl.normenkader.ui.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the makers of other programs may ask about this installation ({@code
 * normenkader.contact.*}); the API Design Rules want all three in the description.
 *
 * @param naam person or team
 * @param adres web page about the routes
 * @param email address that is read
 */
@ConfigurationProperties("normenkader.contact")
record ContactSettings(@Nullable String naam, @Nullable String adres, @Nullable String email) {}
