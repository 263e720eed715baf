package nl.planhorizon.bench.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Rooms;
import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/** Plans with OR-Tools CP-SAT. A failed check in its native part ends the process, so run it in one of its own. */
public final class CpSat {

    /** More than fit into a few gigabytes together with what the solver makes of them. */
    private static final long MOST_VARIABLES = 1_500_000;

    private static final double ROUNDING = 1e-6;

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
        return new CpSat(task, recorder).plan();
    }

    private Outcome plan() {
        return PlanModel.of(choices, MOST_VARIABLES)
                .map(this::solve)
                .orElseGet(() -> Outcome.noted("not built: more than %,d variables".formatted(MOST_VARIABLES)));
    }

    private Outcome solve(PlanModel model) {
        if (task.hint() != null) {
            model.hint(task.hint());
        }
        var size = "%,d variables, built in %.1f s"
                .formatted(model.variables(), task.elapsed().getAsDouble());
        if (task.left() <= 0) {
            return Outcome.noted("no time left after building, " + size);
        }
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(task.left())
                .setNumWorkers(Runtime.getRuntime().availableProcessors())
                .setRandomSeed((int) task.seed());
        var status = solver.solve(model.model(), new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                var drafts = drafts(model.units(), this::booleanValue);
                recorder.found(() -> Rooms.assign(choices, drafts));
            }
        });
        return new Outcome(verdict(status) + size, null, (long) Math.ceil(solver.bestObjectiveBound() - ROUNDING));
    }

    private static String verdict(CpSolverStatus status) {
        return switch (status) {
            case OPTIMAL -> "proved its best plan optimal, ";
            case FEASIBLE -> "";
            default -> "no plan found (%s), ".formatted(status);
        };
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
}
