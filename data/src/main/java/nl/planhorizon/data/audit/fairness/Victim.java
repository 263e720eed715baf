package nl.planhorizon.data.audit.fairness;

import nl.planhorizon.data.audit.facts.CaseFacts;

/**
 * A case that is overtaken, as reported.
 *
 * @param facts the case
 * @param earliestOvertaker id of the overtaker that is heard first
 * @param code what explains that one
 */
public record Victim(CaseFacts facts, String earliestOvertaker, String code) {}
