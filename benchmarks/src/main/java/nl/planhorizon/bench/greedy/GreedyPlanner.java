package nl.planhorizon.bench.greedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.RoomBook;
import nl.planhorizon.bench.choice.Standing;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * Plans as by hand in a spreadsheet: what is published and still possible stays; then queue by queue, urgent ones first,
 * each case in its turn gets the first place that breaks no rule. Nothing is ever moved for somebody else.
 */
public final class GreedyPlanner {

    private final Choices choices;
    private final CaseloadFacts facts;
    private final OfficerDiary officers;
    private final InterpreterDiary interpreters;
    private final RoomBook rooms;
    private final Map<Companion, Set<Session>> companions = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    public GreedyPlanner(CaseloadFacts facts) {
        this.facts = facts;
        choices = new Choices(facts);
        officers = new OfficerDiary(facts);
        interpreters = new InterpreterDiary(facts);
        rooms = new RoomBook(choices);
    }

    /** The plan; cut short, those whose turn did not come have no hearing. */
    public HearingPlan plan(BooleanSupplier goesOn) {
        Standing.fixed(facts).forEach(each -> take(each.caseFacts(), each.place()));
        for (var each : Standing.loose(facts)) {
            if (choices.isPossible(each.caseFacts(), each.place()) && isFree(each.caseFacts(), each.place())) {
                take(each.caseFacts(), each.place());
            }
        }
        for (var each : inTurn()) {
            if (!goesOn.getAsBoolean()) {
                break;
            }
            firstPlace(each).ifPresent(place -> take(each, place));
        }
        return toPlan();
    }

    private List<CaseFacts> inTurn() {
        List<Queue> queues = facts.caseload().policy().queues();
        return facts.cases().stream()
                .filter(each -> each.isReady() && !places.containsKey(each.id()))
                .sorted(Comparator.comparing((CaseFacts each) -> !each.queue().urgent())
                        .thenComparing(each -> queues.indexOf(each.queue()))
                        .thenComparing(CaseFacts::orderKey)
                        .thenComparing(CaseFacts::id))
                .toList();
    }

    private Optional<Place> firstPlace(CaseFacts each) {
        return choices.starts(each)
                .filter(start -> companionsAreFree(each, start))
                .flatMap(start -> staffed(each, start).stream())
                .findFirst();
    }

    /** Interpreters first: they are the scarcest, so most starts fall off here. */
    private Optional<Place> staffed(CaseFacts each, Start start) {
        if (!each.asylumCase().language().needsInterpreter()) {
            return withOfficer(each, start, null);
        }
        var anyRoom = facts.caseload().resources().rooms().get(0);
        var anyOfficer = facts.caseload().resources().officers().get(0);
        return choices.interpreters(each, start)
                .filter(interpreter -> interpreters.isFree(each, start.with(anyOfficer, interpreter, anyRoom)))
                .flatMap(interpreter -> withOfficer(each, start, interpreter).stream())
                .findFirst();
    }

    private Optional<Place> withOfficer(CaseFacts each, Start start, @Nullable Interpreter interpreter) {
        var anyRoom = facts.caseload().resources().rooms().get(0);
        return choices.officers(each, start)
                .map(officer -> start.with(officer, interpreter, anyRoom))
                .filter(place -> officers.isFree(each, place))
                .findFirst()
                .flatMap(place -> rooms.roomed(each, place));
    }

    private boolean companionsAreFree(CaseFacts each, Start start) {
        return each.companions().stream()
                .map(companion -> companions.getOrDefault(companion, Set.of()))
                .allMatch(busy -> start.sessions().stream().noneMatch(busy::contains));
    }

    private boolean isFree(CaseFacts each, Place place) {
        return companionsAreFree(each, Start.of(place))
                && officers.isFree(each, place)
                && interpreters.isFree(each, place)
                && rooms.isFree(place.room(), place);
    }

    private void take(CaseFacts each, Place place) {
        officers.take(each, place);
        interpreters.take(each, place);
        rooms.take(place);
        each.companions().forEach(companion -> companions
                .computeIfAbsent(companion, none -> new HashSet<>())
                .addAll(place.sessions()));
        places.put(each.id(), place);
    }

    private HearingPlan toPlan() {
        List<Hearing> hearings = new ArrayList<>();
        places.forEach((id, place) -> hearings.add(place.toHearing(id)));
        return HearingPlan.of(hearings);
    }
}
