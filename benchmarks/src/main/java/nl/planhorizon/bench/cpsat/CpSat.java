package nl.planhorizon.bench.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Rooms;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/** Plans with OR-Tools CP-SAT. A failed check in its native part ends the process, so run it in one of its own. */
public final class CpSat {

    /** More than fit into a few gigabytes together with what the solver makes of them. */
    private static final long MOST_VARIABLES = 1_500_000;

    private final Task task;
    private final Recorder recorder;
    private final Choices choices;

    private CpSat(Task task, Recorder recorder) {
        this.task = task;
        this.recorder = recorder;
        choices = new Choices(new CaseloadFacts(task.caseload()));
    }

    /** Plans, from the hint of the task if it has one. */
    public static Outcome plan(Task task, Recorder recorder) {
        Loader.loadNativeLibraries();
        return new CpSat(task, recorder).plan(task.hint());
    }

    private Outcome plan(@Nullable HearingPlan hint) {
        var model = new CpModel();
        var makes = new Units(choices, model, MOST_VARIABLES);
        var made = makes.make();
        if (made.isEmpty()) {
            return Outcome.noted("not built: more than %,d variables".formatted(MOST_VARIABLES));
        }
        var units = made.get();
        var rules = new HardRules(model, choices.facts());
        rules.add(units);
        new Costs(model, choices.facts()).minimize(units, rules);
        if (hint != null) {
            hint(model, units, hint);
        }
        var size = "%,d variables, built in %.1f s"
                .formatted(makes.variables(), task.elapsed().getAsDouble());
        return solve(model, units, size);
    }

    private Outcome solve(CpModel model, List<Unit> units, String size) {
        if (task.left() <= 0) {
            return Outcome.noted("no time left after building, " + size);
        }
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(task.left())
                .setNumWorkers(Runtime.getRuntime().availableProcessors())
                .setRandomSeed((int) task.seed());
        var status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                var drafts = drafts(units, this::booleanValue);
                recorder.found(() -> Rooms.assign(choices, drafts));
            }
        });
        var note = status == CpSolverStatus.UNKNOWN || status == CpSolverStatus.MODEL_INVALID
                ? "no plan found (%s), ".formatted(status)
                : status == CpSolverStatus.OPTIMAL ? "proved its best plan optimal, " : "";
        return new Outcome(note + size, null, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private static List<Rooms.Draft> drafts(List<Unit> units, Predicate<BoolVar> isTrue) {
        List<Rooms.Draft> drafts = new ArrayList<>();
        for (var unit : units) {
            var fixed = unit.fixed();
            if (fixed != null) {
                drafts.add(new Rooms.Draft(unit.facts(), fixed, true));
                continue;
            }
            unit.starts().stream()
                    .filter(at -> isTrue.test(at.chosen()))
                    .findFirst()
                    .ifPresent(at -> drafts.add(new Rooms.Draft(unit.facts(), place(at, isTrue), false)));
        }
        return drafts;
    }

    private static Place place(Unit.At at, Predicate<BoolVar> isTrue) {
        var officer = chosen(at.officers(), isTrue);
        var anyRoom = new Room("", at.start().location().code(), false, false, List.of());
        return at.start()
                .with(
                        Objects.requireNonNull(officer),
                        at.interpreters().isEmpty() ? null : chosen(at.interpreters(), isTrue),
                        anyRoom);
    }

    private static <T> @Nullable T chosen(Map<T, BoolVar> all, Predicate<BoolVar> isTrue) {
        return all.entrySet().stream()
                .filter(entry -> isTrue.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void hint(CpModel model, List<Unit> units, HearingPlan hint) {
        Map<String, Hearing> byCase = new HashMap<>();
        hint.hearings().forEach(hearing -> byCase.put(hearing.caseId(), hearing));
        for (var unit : units) {
            if (unit.fixed() == null) {
                var hearing = byCase.get(unit.facts().id());
                var place = hearing == null ? null : choices.facts().place(hearing);
                unit.starts().forEach(at -> hint(model, at, place));
            }
        }
    }

    /** Variables that stand for each other are hinted once: a second hint is an invalid model. */
    private static void hint(CpModel model, Unit.At at, @Nullable Place place) {
        Map<BoolVar, Boolean> hints = new LinkedHashMap<>();
        boolean here = place != null && at.start().equals(Start.of(place));
        hints.put(at.chosen(), here);
        if (place != null) {
            at.officers()
                    .forEach((officer, serves) -> hints.putIfAbsent(serves, here && officer.equals(place.officer())));
            at.interpreters()
                    .forEach((interpreter, serves) ->
                            hints.putIfAbsent(serves, here && interpreter.equals(place.interpreter())));
            at.rooms()
                    .forEach((kind, taken) -> hints.putIfAbsent(taken, here && kind.equals(RoomKind.of(place.room()))));
        }
        hints.forEach(model::addHint);
    }
}
