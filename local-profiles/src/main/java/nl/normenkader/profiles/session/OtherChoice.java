package nl.normenkader.profiles.session;

import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Place;

/**
 * What another gemeente chose at the same place, and locked.
 *
 * @param gemeente its name
 * @param baseVersion on which version of the base it stands
 * @param wordt what it chose, in words
 * @param motivering why
 */
public record OtherChoice(
    String gemeente,
    String baseVersion,
    Place place,
    String wordt,
    Motivering motivering,
    LoggedOperation logged) {}
