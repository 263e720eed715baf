package nl.planhorizon.solver.facts.standing;

import static nl.planhorizon.solver.facts.standing.StandingFacts.State.BROKEN;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.FIXED;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.HISTORY;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.LAPSED;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.LOOSE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;
import nl.planhorizon.solver.facts.limits.OfficerWeeks;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import org.jspecify.annotations.Nullable;

/** Sorts the standing hearings of a caseload: history, lapsed, fixed, broken or loose. */
public final class StandingHearings {

    private final Caseload caseload;
    private final Map<String, CaseFacts> cases;
    private final ResourceFacts resources;
    private final OwnBreaches breaches;
    private final OfficerWeeks history;
    private final LocalDate frozenUntil;

    public StandingHearings(
            Caseload caseload, Map<String, CaseFacts> cases, ResourceFacts resources, CalendarFacts calendar) {
        this.caseload = caseload;
        this.cases = cases;
        this.resources = resources;
        breaches = new OwnBreaches(calendar, resources);
        history = new OfficerWeeks(caseload, calendar, resources);
        frozenUntil = caseload.asOf().plusDays(caseload.policy().number(Setting.FROZEN_DAYS));
        caseload.standing().stream().filter(this::isHistory).forEach(this::addHistory);
    }

    private boolean isHistory(StandingHearing standing) {
        return standing.hearing().firstDay().isBefore(caseload.window().first());
    }

    private void addHistory(StandingHearing standing) {
        history.addPast(facts(standing), resources.place(standing.hearing()));
    }

    public List<StandingFacts> sort() {
        return caseload.standing().stream().map(this::sort).toList();
    }

    private StandingFacts sort(StandingHearing standing) {
        var facts = facts(standing);
        var place = resources.place(standing.hearing());
        if (isHistory(standing)) {
            return new StandingFacts(standing, facts, place, HISTORY, Set.of());
        }
        if (facts.asylumCase().status() != CaseStatus.OPEN) {
            return new StandingFacts(standing, facts, place, LAPSED, Set.of());
        }
        if (!standing.isPinned() && place.firstDay().isAfter(frozenUntil)) {
            return new StandingFacts(standing, facts, place, LOOSE, Set.of());
        }
        var broken = brokenAlone(facts, place, standing.published() ? place : null);
        return new StandingFacts(standing, facts, place, broken.isEmpty() ? FIXED : BROKEN, broken);
    }

    private Set<Rule> brokenAlone(CaseFacts facts, Place place, @Nullable Place published) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        broken.addAll(breaches.of(facts, place, published).keySet());
        if (!history.hasRoomFor(facts, place)) {
            broken.add(Rule.OFFICER_WEEK_FULL);
        }
        return broken;
    }

    private CaseFacts facts(StandingHearing standing) {
        var facts = cases.get(standing.hearing().caseId());
        if (facts == null) {
            throw new IllegalArgumentException("A standing hearing is of case %s, which the caseload does not have."
                    .formatted(standing.hearing().caseId()));
        }
        return facts;
    }
}
