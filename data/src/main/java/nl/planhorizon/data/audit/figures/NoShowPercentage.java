package nl.planhorizon.data.audit.figures;

import static java.util.Comparator.comparing;

import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.NoShowRate;

/** The planning figure of policy for the no-show of a group of hearings. */
public final class NoShowPercentage {

    private NoShowPercentage() {}

    /** The most specific rate that fits: by queue, then by location, then by form of invitation. */
    public static int of(Facts facts, Hearing hearing) {
        return facts.policy().noShowRates().stream()
                .filter(rate -> fits(rate, facts, hearing))
                .min(comparing((NoShowRate rate) -> rate.queue() == null)
                        .thenComparing(rate -> rate.location() == null)
                        .thenComparing(rate -> rate.invitation() == null))
                .map(NoShowRate::percentage)
                .orElse(0);
    }

    private static boolean fits(NoShowRate rate, Facts facts, Hearing hearing) {
        var each = facts.of(hearing);
        var form = each.asylumCase().circumstances().invitation();
        return (rate.queue() == null || rate.queue().equals(each.queue().code()))
                && (rate.location() == null || rate.location().equals(hearing.location()))
                && (rate.invitation() == null || rate.invitation() == form);
    }
}
