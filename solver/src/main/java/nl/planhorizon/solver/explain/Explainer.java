package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explanation.Standing;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/** Explains the cases of a plan. */
public final class Explainer {

    private static final int OFFERS = 4;

    private final PlanDesk desk;

    public Explainer(PlanDesk desk) {
        this.desk = desk;
    }

    /** Why a case stands as it does. */
    public Explanation explain(String caseId) {
        var held = desk.hold(caseId);
        var facts = held.dossier().facts();
        var hearing = held.hearing();
        var missed = missed(facts, hearing);
        var window = desk.caseload().window();
        var until = missed == null || missed.isAfter(window.last()) ? window.last() : missed;
        var standing = hearing == null ? Standing.NOT_PLANNED : missed == null ? Standing.PLANNED : Standing.LATE;
        var offers = held.bestPlaces(OFFERS, Wish.NONE);
        if (standing == Standing.PLANNED || (hearing == null && !offers.isEmpty())) {
            return new Explanation(caseId, standing, hearing, until, offers, List.of(), List.of(), null);
        }
        var ways = new Ways(held, held.books().dossiers().axis().number(until));
        var details = new Details(held);
        List<Obstacle> smallest = ways.isBlocked() ? ways.smallest() : List.of();
        return new Explanation(
                caseId,
                standing,
                hearing,
                until,
                offers,
                smallest.stream().map(details::of).toList(),
                nearMisses(held, ways.nearest(), details),
                new Waiting(held).estimate(smallest));
    }

    /** The first promise that a hearing, or its absence, misses; for a case without hearing the end of the window is asked. */
    private static @Nullable LocalDate missed(CaseFacts facts, @Nullable Hearing hearing) {
        if (hearing == null) {
            return null;
        }
        var horizon = facts.horizonDate();
        if (horizon != null && hearing.lastDay().isAfter(horizon)) {
            return horizon;
        }
        return hearing.lastDay().isAfter(facts.lastSafeDay()) ? facts.lastSafeDay() : null;
    }

    private static List<NearMiss> nearMisses(HeldCase held, Map<Obstacle, Option> nearest, Details details) {
        var scan = new PlaceScan(held.books(), held.starts(), held.dossier(), null, Wish.NONE);
        return nearest.entrySet().stream()
                .map(entry -> {
                    var hearing = scan.place(entry.getValue())
                            .toHearing(held.dossier().facts().id());
                    return new NearMiss(
                            hearing,
                            details.of(entry.getKey()),
                            held.judge(hearing).broken());
                })
                .toList();
    }
}
