package nl.normenkader.engine.outcome;

import nl.normenkader.engine.model.Kracht;

/**
 * A rule that leaves a person a choice, with a reason.
 *
 * @param element the address of the effect or the row; the key of the choice in a casus
 * @param kracht in beginsel: acts unless a person says no; kan: acts only when a person says yes
 * @param applied whether it acts now
 * @param certain whether the rule's condition holds for certain
 */
public record OpenChoice(String element, Kracht kracht, boolean applied, boolean certain) {}
