package nl.planhorizon.solver.domain.cases;

import java.time.LocalDate;

/**
 * A decision term that held once and was replaced, kept as history.
 *
 * @param ruleSet code of the rule set it came from
 * @param term the statutory date as it was then
 * @param replacedOn as-of date of the change
 */
public record TermRecord(String ruleSet, LocalDate term, LocalDate replacedOn) {}
