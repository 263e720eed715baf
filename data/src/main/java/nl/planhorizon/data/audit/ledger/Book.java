package nl.planhorizon.data.audit.ledger;

import java.util.stream.Stream;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Keeps what hearings use together and counts how often they break one rule by it. */
interface Book {

    Rule rule();

    /** Enters a hearing with sign 1, strikes it with sign −1; returns by how much the violations change. */
    int post(Hearing hearing, int sign);

    /** Where the rule is broken now. */
    Stream<Breach> breaches();
}
