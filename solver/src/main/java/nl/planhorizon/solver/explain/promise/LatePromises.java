package nl.planhorizon.solver.explain.promise;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.Yield;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/** Finds why each priority case that misses its horizon does so. */
public final class LatePromises {

    private final PlanDesk desk;
    private final Explainer explainer;

    private LatePromises(PlanDesk desk) {
        this.desk = desk;
        explainer = new Explainer(desk);
    }

    /** All of a plan, the latest first. */
    public static List<LatePromise> of(PlanDesk desk) {
        var late = new LatePromises(desk);
        return desk.facts()
                .promised()
                .flatMap(late::explained)
                .sorted(Comparator.comparingLong(LatePromise::daysLate)
                        .reversed()
                        .thenComparing(LatePromise::caseId))
                .toList();
    }

    private Stream<LatePromise> explained(CaseFacts each) {
        var horizon = Objects.requireNonNull(each.horizonDate());
        var hearing = desk.hold(each.id()).hearing();
        long days = DAYS.between(horizon, hearing == null ? each.virtualDay() : hearing.lastDay());
        if (days <= 0) {
            return Stream.empty();
        }
        var why = explainer.explainBy(each.id(), horizon);
        return Stream.of(new LatePromise(each.id(), horizon, days, why.blockers(), inTime(why.yields(), horizon)));
    }

    private static List<Yield> inTime(List<Yield> yields, LocalDate horizon) {
        return yields.stream()
                .filter(each -> !each.place().lastDay().isAfter(horizon))
                .toList();
    }
}
