package nl.planhorizon.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.score.PlanScore;
import nl.planhorizon.solver.score.Scored;

/**
 * The cheapest plan of a tiny caseload, found by trying every plan there is. For hearings of half a day or a day without
 * fixed hearings: then a place that breaks a rule by itself breaks it in every plan.
 */
final class EveryPlan {

    private final CaseloadFacts facts;
    private final List<List<Hearing>> choices;
    private final List<Hearing> chosen = new ArrayList<>();
    private final List<Scored> cheapest = new ArrayList<>();
    private int tried;

    private EveryPlan(Caseload caseload) {
        facts = new CaseloadFacts(caseload);
        choices = facts.cases().stream().map(this::choices).toList();
    }

    static EveryPlan of(Caseload caseload) {
        var every = new EveryPlan(caseload);
        every.tryFrom(0);
        return every;
    }

    long cost() {
        return cheapest.get(0).planCost();
    }

    /** Whether no case is overtaken in any of the cheapest plans. */
    boolean isInFairOrder() {
        return cheapest.stream().allMatch(scored -> scored.overtaken() == 0);
    }

    int tried() {
        return tried;
    }

    private void tryFrom(int number) {
        if (number == choices.size()) {
            keep(score(chosen));
            return;
        }
        tryFrom(number + 1);
        for (var hearing : choices.get(number)) {
            if (chosen.stream().noneMatch(other -> clash(hearing, other))) {
                chosen.add(hearing);
                tryFrom(number + 1);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void keep(Scored scored) {
        tried++;
        if (scored.hardViolations() > 0 || (!cheapest.isEmpty() && scored.planCost() > cost())) {
            return;
        }
        if (!cheapest.isEmpty() && scored.planCost() < cost()) {
            cheapest.clear();
        }
        cheapest.add(scored);
    }

    private static boolean clash(Hearing one, Hearing other) {
        return !Collections.disjoint(one.sessions(), other.sessions())
                && (one.officer().equals(other.officer())
                        || Objects.equals(one.interpreter(), other.interpreter())
                        || one.room().equals(other.room()));
    }

    private List<Hearing> choices(CaseFacts asylumCase) {
        var resources = facts.caseload().resources();
        return sessions(asylumCase.shape())
                .flatMap(sessions -> resources.officers().stream().flatMap(officer -> resources.interpreters().stream()
                        .flatMap(interpreter -> resources.rooms().stream()
                                .map(room -> new Hearing(
                                        asylumCase.id(),
                                        sessions,
                                        room.location(),
                                        officer.id(),
                                        interpreter.id(),
                                        room.id())))))
                .filter(hearing -> score(List.of(hearing)).hardViolations() == 0)
                .toList();
    }

    private Stream<List<Session>> sessions(Shape shape) {
        return facts.calendar().window().days().flatMap(day -> {
            var morning = Session.morning(day);
            var afternoon = Session.afternoon(day);
            return shape.equals(Shape.DAY)
                    ? Stream.of(List.of(morning, afternoon))
                    : Stream.of(List.of(morning), List.of(afternoon));
        });
    }

    private Scored score(List<Hearing> hearings) {
        return PlanScore.of(facts, new HearingPlan(hearings));
    }
}
