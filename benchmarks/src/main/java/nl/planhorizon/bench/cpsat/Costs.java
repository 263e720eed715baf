package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.bench.choice.Change;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.QueueTarget;

/** The cost of a plan as an objective: every part but {@code idle}, which weighs one a day. */
final class Costs {

    private record Meeting(LocalDate day, String location) {}

    private final CpModel model;
    private final CaseloadFacts facts;
    private final LinearExprBuilder objective = LinearExpr.newBuilder();

    Costs(CpModel model, CaseloadFacts facts) {
        this.model = model;
        this.facts = facts;
    }

    void minimize(List<Unit> units, HardRules rules) {
        units.forEach(this::ofCase);
        units.forEach(this::ofChange);
        families(units).forEach(this::ofFamily);
        facts.targets().forEach(target -> ofTarget(target, units));
        facts.officerWeeks().forEach(week -> ofLoad(week, rules));
        model.minimize(objective);
    }

    private void ofCase(Unit unit) {
        var cost = unit.facts().cost();
        long none = unit.facts().costOfNoHearing();
        objective.add(none);
        for (var at : unit.starts()) {
            long heard = cost.of(
                    at.start().firstDay().toEpochDay(), at.start().lastDay().toEpochDay());
            objective.addTerm(at.chosen(), heard - none);
        }
    }

    private void ofChange(Unit unit) {
        var change = unit.change();
        if (change == null) {
            return;
        }
        objective.add(change.prices().dropped());
        for (var at : unit.starts()) {
            objective.addTerm(
                    at.chosen(), change.cost(at.start()) - change.prices().dropped());
            at.officers().forEach((officer, serves) -> objective.addTerm(serves, other(change, officer)));
            at.interpreters()
                    .forEach((interpreter, serves) -> objective.addTerm(
                            serves,
                            interpreter.equals(change.published().interpreter())
                                    ? 0
                                    : change.prices().interpreter()));
        }
    }

    private static long other(Change change, Officer officer) {
        return officer.equals(change.published().officer())
                ? 0
                : change.prices().officer();
    }

    private static Iterable<List<Unit>> families(List<Unit> units) {
        Map<String, List<Unit>> families = new LinkedHashMap<>();
        for (var unit : units) {
            var family = unit.facts().asylumCase().circumstances().family();
            if (family != null) {
                families.computeIfAbsent(family, none -> new ArrayList<>()).add(unit);
            }
        }
        return families.values();
    }

    /** The largest group is one alone, or as many as are heard at the one meeting that is picked. */
    private void ofFamily(List<Unit> members) {
        Map<Meeting, LinearExprBuilder> meetings = new LinkedHashMap<>();
        for (var unit : members) {
            for (var at : unit.starts()) {
                var meeting =
                        new Meeting(at.start().firstDay(), at.start().location().code());
                meetings.computeIfAbsent(meeting, none -> LinearExpr.newBuilder())
                        .add(at.chosen());
            }
        }
        int size = members.size();
        long weight = facts.caseload().policy().number(Setting.WEIGHT_FAMILY);
        var largest = model.newIntVar(1, size, "largest group");
        var picked = LinearExpr.newBuilder();
        List<Literal> picks = new ArrayList<>();
        meetings.forEach((meeting, heard) -> {
            var pick = model.newBoolVar("picked");
            picks.add(pick);
            picked.addTerm(pick, size - 1L);
            model.addLessOrEqual(largest, heard).onlyEnforceIf(pick);
        });
        model.addAtMostOne(picks);
        model.addLessOrEqual(largest, picked.add(1));
        objective.add(weight * size).addTerm(largest, -weight);
    }

    private void ofTarget(QueueTarget target, List<Unit> units) {
        long weight = facts.caseload().policy().number(Setting.WEIGHT_TARGET);
        for (var week : target.weeks()) {
            var heard = LinearExpr.newBuilder();
            var notYet = LinearExpr.newBuilder().add(week.ready());
            units.stream()
                    .filter(unit -> unit.facts().queue().equals(target.queue()))
                    .flatMap(unit -> unit.starts().stream())
                    .forEach(at -> at.start().sessions().forEach(session -> {
                        if (session.day().isBefore(week.firstDay())) {
                            notYet.addTerm(at.chosen(), -1);
                        } else if (Weeks.mondayOf(session.day()).equals(week.monday())) {
                            heard.add(at.chosen());
                        }
                    }));
            var wanted = model.newIntVar(-1_000_000, 1_000_000, "wanted");
            model.addMinEquality(wanted, List.of(LinearExpr.constant(week.number()), notYet.build()));
            var missing = model.newIntVar(0, 1_000_000, "missing");
            model.addGreaterOrEqual(missing, LinearExpr.newBuilder().add(wanted).addTerm(heard, -1));
            objective.addTerm(missing, weight);
        }
    }

    private void ofLoad(OfficerWeek week, HardRules rules) {
        int percentage = facts.caseload().policy().number(Setting.LOAD_PERCENTAGE);
        int comfortable = (week.officer().weeklyLimit() * percentage + 99) / 100;
        var beyond = model.newIntVar(0, Math.max(week.hearingLimit(), comfortable), "beyond");
        var heard = rules.hearing().of(new HardRules.Week(week.officer(), week.monday()));
        model.addGreaterOrEqual(beyond, LinearExpr.newBuilder().add(heard).add(week.pastHearing() - comfortable));
        objective.addTerm(beyond, facts.caseload().policy().number(Setting.WEIGHT_LOAD));
    }
}
