package nl.planhorizon.data.audit.rules;

import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.solver.catalogue.Rule;

/**
 * One place where a plan breaks a hard rule.
 *
 * @param rule the rule
 * @param count violations there
 * @param where whom and when it concerns, with ids
 */
public record Breach(Rule rule, int count, Phrase where) {}
