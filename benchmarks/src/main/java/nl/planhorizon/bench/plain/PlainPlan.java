package nl.planhorizon.bench.plain;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Rooms;
import nl.planhorizon.bench.choice.Standing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import org.jspecify.annotations.Nullable;

/** All ready cases of a caseload with their three variables each. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold makes copies without arguments.
final class PlainPlan {

    /**
     * Interpreter sessions that are not held back.
     *
     * @param week which interpreters, and when
     * @param sessions how many
     */
    record Allowance(GroupWeek week, int sessions) {}

    /**
     * Rooms that are open at a location on a day.
     *
     * @param location where
     * @param day when
     * @param all all of them
     * @param child those for children
     * @param video those with video
     */
    record OpenRooms(String location, LocalDate day, int all, int child, int video) {}

    @PlanningEntityCollectionProperty
    private List<PlainHearing> hearings;

    private Policy policy;

    private List<OfficerWeek> officerWeeks;

    private List<Allowance> allowances;

    private List<OpenRooms> openRooms;

    private List<QueueTarget> targets;

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    @SuppressWarnings("unused") // Timefold.
    PlainPlan() {}

    PlainPlan(Choices choices) {
        var facts = choices.facts();
        policy = facts.caseload().policy();
        officerWeeks = facts.officerWeeks();
        allowances = facts.heldBack().allowed().entrySet().stream()
                .map(entry -> new Allowance(entry.getKey(), entry.getValue()))
                .toList();
        openRooms = facts.caseload().resources().locations().stream()
                .flatMap(location -> facts.calendar().days().stream().map(day -> openRooms(facts, location, day)))
                .toList();
        targets = facts.targets();
        var world = PlainWorld.of(facts);
        hearings = facts.cases().stream()
                .filter(CaseFacts::isReady)
                .map(each -> hearing(choices, world, each))
                .toList();
    }

    private static OpenRooms openRooms(CaseloadFacts facts, Location location, LocalDate day) {
        var open = facts.caseload().resources().rooms().stream()
                .filter(room -> room.location().equals(location.code()) && !room.isClosedOn(day))
                .toList();
        return new OpenRooms(
                location.code(),
                day,
                open.size(),
                (int) open.stream().filter(room -> room.child()).count(),
                (int) open.stream().filter(room -> room.video()).count());
    }

    private static PlainHearing hearing(Choices choices, PlainWorld world, CaseFacts each) {
        var fixed = Standing.fixed(choices.facts(), each);
        if (fixed != null) {
            return new PlainHearing(each, world, PlainHearing.Range.of(fixed)).at(fixed, true);
        }
        var published = choices.facts().publishedPlace(each);
        var hearing = new PlainHearing(each, world, PlainHearing.Range.of(choices, each));
        return published != null && choices.isPossible(each, published) ? hearing.at(published, false) : hearing;
    }

    @ProblemFactProperty
    Policy getPolicy() {
        return policy;
    }

    @ProblemFactCollectionProperty
    List<OfficerWeek> getOfficerWeeks() {
        return officerWeeks;
    }

    @ProblemFactCollectionProperty
    List<Allowance> getAllowances() {
        return allowances;
    }

    @ProblemFactCollectionProperty
    List<OpenRooms> getOpenRooms() {
        return openRooms;
    }

    @ProblemFactCollectionProperty
    List<QueueTarget> getTargets() {
        return targets;
    }

    List<PlainHearing> hearings() {
        return hearings;
    }

    /** The score as last calculated, or null. */
    @Nullable
    HardSoftLongScore score() {
        return score;
    }

    /** The plan with rooms given out. */
    HearingPlan toPlan(Choices choices) {
        List<Rooms.Draft> drafts = new ArrayList<>();
        for (var hearing : hearings) {
            var fixed = Standing.fixed(choices.facts(), hearing.caseFacts());
            if (hearing.isFixed() && fixed != null) {
                drafts.add(new Rooms.Draft(hearing.caseFacts(), fixed, true));
            } else if (hearing.isPlanned()) {
                drafts.add(new Rooms.Draft(hearing.caseFacts(), hearing.place(), false));
            }
        }
        return Rooms.assign(choices, drafts);
    }
}
