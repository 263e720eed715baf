package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.Offer;
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
    private static final int MOST_YIELDS = 5;

    private final PlanDesk desk;

    public Explainer(PlanDesk desk) {
        this.desk = desk;
    }

    /** Why a case stands as it does. */
    public Explanation explain(String caseId) {
        var held = desk.hold(caseId);
        var hearing = held.hearing();
        var missed = missed(held.dossier().facts(), hearing);
        var offers = held.bestPlaces(OFFERS, Wish.NONE);
        if (hearing != null && missed == null) {
            return planned(held, hearing, offers);
        }
        var window = desk.caseload().window();
        var until = missed == null || missed.isAfter(window.last()) ? window.last() : missed;
        return hearing == null && !offers.isEmpty()
                ? notPlannedYet(caseId, until, offers)
                : blocked(held, until, offers);
    }

    /** Why a case is not heard by a day, however it stands. */
    public Explanation explainBy(String caseId, LocalDate day) {
        var held = desk.hold(caseId);
        return blocked(held, day, held.bestPlaces(OFFERS, Wish.NONE));
    }

    private static Explanation notPlannedYet(String caseId, LocalDate until, List<Offer> offers) {
        return new Explanation(
                caseId, Standing.NOT_PLANNED, null, until, offers, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** A case that is late or has no place at all. */
    private static Explanation blocked(HeldCase held, LocalDate until, List<Offer> offers) {
        var ways = ways(held, until);
        var details = new Details(held);
        List<Obstacle> smallest = ways.isBlocked() ? ways.smallest() : List.of();
        var near = nearMisses(held, ways.nearest(), details);
        return new Explanation(
                held.dossier().facts().id(),
                held.hearing() == null ? Standing.NOT_PLANNED : Standing.LATE,
                held.hearing(),
                until,
                offers,
                smallest.stream().map(details::of).toList(),
                hearings(held, ways.witnesses(smallest)),
                near,
                yields(held, near, ways.taken()),
                held.hearing() == null ? new Waiting(held).estimate(smallest) : null);
    }

    /** A case that is heard in time: whom it leaves the places before its own. */
    private Explanation planned(HeldCase held, Hearing hearing, List<Offer> offers) {
        var before = hearing.firstDay().minusDays(1);
        var near = nearMisses(held, ways(held, before).nearest(), new Details(held));
        return new Explanation(
                hearing.caseId(),
                Standing.PLANNED,
                hearing,
                desk.caseload().window().last(),
                offers,
                List.of(),
                List.of(),
                List.of(),
                yields(held, near, null),
                null);
    }

    private static Ways ways(HeldCase held, LocalDate until) {
        return new Ways(held, held.books().dossiers().axis().number(until));
    }

    private static List<Hearing> hearings(HeldCase held, List<Option> options) {
        var scan = scan(held);
        var id = held.dossier().facts().id();
        return options.stream().map(each -> scan.place(each).toHearing(id)).toList();
    }

    private static PlaceScan scan(HeldCase held) {
        return new PlaceScan(held.books(), held.starts(), held.dossier(), null, Wish.NONE);
    }

    /** Whoever has a place that the case lacks only for that, be it in more than one respect. */
    private static List<Yield> yields(HeldCase held, List<NearMiss> near, @Nullable Option taken) {
        Map<String, Yield> yields = new LinkedHashMap<>();
        var places = near.stream().map(NearMiss::hearing);
        Stream.concat(hearings(held, Stream.ofNullable(taken).toList()).stream(), places)
                .forEach(place -> {
                    for (var broken : held.judge(place).broken()) {
                        for (var other : broken.cases()) {
                            yields.putIfAbsent(other, new Yield(other, place, why(held, other)));
                        }
                    }
                });
        return yields.values().stream().limit(MOST_YIELDS).toList();
    }

    private static Yield.Why why(HeldCase held, String other) {
        var own = held.dossier();
        var before = held.books().dossiers().of(other);
        if (before.isFixed()) {
            return Yield.Why.FIXED;
        }
        if (before.isUrgent() && !own.isUrgent()) {
            return Yield.Why.URGENT;
        }
        return Waiting.isBefore(before, own) ? Yield.Why.EARLIER_TURN : Yield.Why.DEARER;
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
        var scan = scan(held);
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
