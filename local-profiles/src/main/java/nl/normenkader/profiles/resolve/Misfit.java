package nl.normenkader.profiles.resolve;

import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.tailoring.LoggedOperation;

/** An operation that no longer fits: kept, told, and standing in the way of a lock. */
public record Misfit(String layerId, LoggedOperation logged, Issue issue) {}
