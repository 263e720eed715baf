package nl.planhorizon.solver.facts.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import org.jspecify.annotations.Nullable;

/** What follows from a case and the policy before anything is planned. Equality is identity: one per planned unit. */
public final class CaseFacts {

    private final AsylumCase asylumCase;
    private final PolicyFacts policy;
    private final Queue queue;
    private final HearingType type;
    private final Shape shape;
    private final LocalDate term;
    private final @Nullable LocalDate horizonDate;
    private final LocalDate lastSafeDay;
    private final LocalDate virtualDay;
    private final int longestRest;
    private final List<Companion> companions;
    private final CaseCost cost;
    private final long costOfNoHearing;
    private final OrderKey orderKey;

    public CaseFacts(AsylumCase asylumCase, PolicyFacts policy, CalendarFacts calendar, List<Companion> companions) {
        this.asylumCase = asylumCase;
        this.policy = policy;
        this.companions = companions;
        term = policy.term(asylumCase);
        queue = policy.queue(asylumCase, term);
        type = policy.type(asylumCase);
        var medical = asylumCase.needs().medical();
        var limited = medical == null ? null : medical.shape();
        shape = limited == null ? type.shape() : limited;
        horizonDate = policy.horizonDate(asylumCase, queue);
        orderKey = new OrderKey(horizonDate, asylumCase.dates().application());
        lastSafeDay = calendar.openDays().latestWithin(term, type.decisionOpenDays());
        virtualDay = calendar.virtualDay();
        longestRest = policy.longestRest(asylumCase);
        cost = new CaseCost(
                shape.sessions(),
                asylumCase.dates().application().toEpochDay(),
                horizonDate == null ? CaseCost.NEVER : horizonDate.toEpochDay(),
                lastSafeDay.toEpochDay(),
                policy.weights());
        long virtual = virtualDay.toEpochDay();
        costOfNoHearing = cost.of(virtual, virtual) + cost.unplanned();
    }

    public AsylumCase asylumCase() {
        return asylumCase;
    }

    public String id() {
        return asylumCase.id();
    }

    public boolean isReady() {
        return asylumCase.isReady();
    }

    /** The queue the case stands in, a split by term taken into account. */
    public Queue queue() {
        return queue;
    }

    public HearingType type() {
        return type;
    }

    /** The shape its hearing must have, medical advice taken into account. */
    public Shape shape() {
        return shape;
    }

    /** Number of sessions, {@code d} in the rules. */
    public int sessions() {
        return shape.sessions();
    }

    /** The statutory date by which to decide. */
    public LocalDate term() {
        return term;
    }

    /** Last day of the planning horizon, or null. */
    public @Nullable LocalDate horizonDate() {
        return horizonDate;
    }

    /** Latest hearing day after which the decision still falls within the term. */
    public LocalDate lastSafeDay() {
        return lastSafeDay;
    }

    /** The day that stands for the hearing of an unplanned case. */
    public LocalDate virtualDay() {
        return virtualDay;
    }

    public OrderKey orderKey() {
        return orderKey;
    }

    /** First day on which a hearing may be that is not at its published sessions and location. */
    public LocalDate noticeDay() {
        return policy.noticeDay(asylumCase);
    }

    /** Whether ready date and rest period allow a hearing at a location to start on a day; notice is not looked at. */
    public boolean isRestedOn(LocalDate firstDay, String location) {
        var ready = asylumCase.dates().ready();
        return (ready == null || !firstDay.isBefore(ready)) && isRestPeriodOverOn(firstDay, location);
    }

    /** Whether ready date and rest period allow a hearing anywhere to start on a day and on every later one. */
    public boolean isRestedFrom(LocalDate day) {
        var ready = asylumCase.dates().ready();
        var hearing = asylumCase.dates().registrationHearing();
        return (ready == null || !day.isBefore(ready))
                && (hearing == null || !day.isBefore(hearing.plusDays(longestRest)));
    }

    /** Whether the rest period allows a hearing at a location to start on a day; the ready date is not looked at. */
    public boolean isRestPeriodOverOn(LocalDate firstDay, String location) {
        var hearing = asylumCase.dates().registrationHearing();
        if (hearing == null || !firstDay.isBefore(hearing.plusDays(longestRest))) {
            return true;
        }
        return !firstDay.isBefore(hearing)
                && !firstDay.isBefore(hearing.plusDays(policy.restOffset(asylumCase, location, firstDay)));
    }

    public DayNeeds needsOn(LocalDate firstDay) {
        return policy.needsOn(asylumCase, firstDay);
    }

    /** The skills of an officer that are needed whenever in the window the hearing is. */
    public Set<String> skillsThroughout() {
        return policy.skillsThroughout(asylumCase);
    }

    /** Days in the window on which the needs change with age, in time order; nearly always none. */
    public List<LocalDate> birthdaysThatMatter() {
        return policy.birthdaysThatMatter(asylumCase);
    }

    public List<Companion> companions() {
        return companions;
    }

    /** Whether there are days on which the applicant or a companion cannot come, or medical advice that expires. */
    public boolean isLimitedToDays() {
        if (!asylumCase.circumstances().unavailable().isEmpty()
                || asylumCase.needs().medical() != null) {
            return true;
        }
        for (var companion : companions) {
            if (!companion.unavailable().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the applicant or a companion cannot come on a day. */
    public boolean isAwayOn(LocalDate day) {
        for (DateRange range : asylumCase.circumstances().unavailable()) {
            if (range.contains(day)) {
                return true;
            }
        }
        for (var companion : companions) {
            if (companion.isAwayOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether medical advice has expired by a day. */
    public boolean isMedicalExpiredOn(LocalDate day) {
        var medical = asylumCase.needs().medical();
        var validUntil = medical == null ? null : medical.validUntil();
        return validUntil != null && day.isAfter(validUntil);
    }

    public boolean lends(String team) {
        return policy.lends(team);
    }

    /** What the case costs by itself, by hearing days. */
    public CaseCost cost() {
        return cost;
    }

    /** Everything a case costs by itself when it is not heard in this window. */
    public long costOfNoHearing() {
        return costOfNoHearing;
    }
}
