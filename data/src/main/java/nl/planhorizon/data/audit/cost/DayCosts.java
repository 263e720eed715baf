package nl.planhorizon.data.audit.cost;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** What one ready case costs by the days on which it is heard. */
public final class DayCosts {

    private final Policy policy;

    public DayCosts(Policy policy) {
        this.policy = policy;
    }

    long horizon(CaseFacts each, LocalDate lastDay) {
        return weight(Setting.WEIGHT_HORIZON) * each.sessions() * daysLate(each.horizonDate(), lastDay);
    }

    long term(CaseFacts each, LocalDate lastDay) {
        return weight(Setting.WEIGHT_TERM) * each.sessions() * daysLate(each.lastSafeDay(), lastDay);
    }

    public long waiting(CaseFacts each, LocalDate firstDay) {
        long age = DAYS.between(each.asylumCase().dates().application(), firstDay);
        return each.sessions() * age * age / weight(Setting.WAITING_DIVISOR);
    }

    /** For having no hearing, besides lateness and waiting until the virtual day. */
    long unplanned(CaseFacts each) {
        return weight(Setting.WEIGHT_UNPLANNED) * each.sessions();
    }

    /** Lateness and waiting together. */
    public long heard(CaseFacts each, LocalDate firstDay, LocalDate lastDay) {
        return horizon(each, lastDay) + term(each, lastDay) + waiting(each, firstDay);
    }

    /** Everything a case costs by itself without a hearing. */
    public long notHeard(CaseFacts each, LocalDate virtualDay) {
        return heard(each, virtualDay, virtualDay) + unplanned(each);
    }

    private static long daysLate(@Nullable LocalDate latest, LocalDate lastDay) {
        return latest == null ? 0 : Math.max(0, DAYS.between(latest, lastDay));
    }

    private long weight(Setting setting) {
        return policy.number(setting);
    }
}
