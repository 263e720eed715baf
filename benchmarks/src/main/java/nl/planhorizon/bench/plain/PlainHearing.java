package nl.planhorizon.bench.plain;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/** A ready case with three variables: its start, who hears and who interprets. Rooms are counted, not chosen. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold makes copies without arguments.
final class PlainHearing {

    /**
     * Who and what a case can have, taken alone.
     *
     * @param starts starts that suit the applicant
     * @param officers officers who may hear it at one of these starts at least
     * @param interpreters interpreters who may serve it at one of these starts at least
     */
    record Range(List<Start> starts, List<Officer> officers, List<Interpreter> interpreters) {

        /** Who suits at none of the starts is left out, which is all that one variable alone can know. */
        static Range of(Choices choices, CaseFacts each) {
            var starts = choices.starts(each).toList();
            Set<Officer> officers = new LinkedHashSet<>();
            Set<Interpreter> interpreters = new LinkedHashSet<>();
            for (var start : starts) {
                choices.officers(each, start).forEach(officers::add);
                choices.interpreters(each, start).forEach(interpreters::add);
            }
            return new Range(starts, List.copyOf(officers), List.copyOf(interpreters));
        }

        /** Nothing to choose. */
        static Range of(Place place) {
            var interpreter = place.interpreter();
            return new Range(
                    List.of(Start.of(place)),
                    List.of(place.officer()),
                    interpreter == null ? List.of() : List.of(interpreter));
        }
    }

    @PlanningId
    private String id;

    private CaseFacts caseFacts;
    private PlainWorld world;
    private Range range;

    @PlanningPin
    private boolean fixed;

    @PlanningVariable(valueRangeProviderRefs = "starts", allowsUnassigned = true)
    private @Nullable Start start;

    @PlanningVariable(valueRangeProviderRefs = "officers", allowsUnassigned = true)
    private @Nullable Officer officer;

    @PlanningVariable(valueRangeProviderRefs = "interpreters", allowsUnassigned = true)
    private @Nullable Interpreter interpreter;

    @SuppressWarnings("unused") // Timefold.
    PlainHearing() {}

    /** A case; with a place if it stands somewhere now. */
    PlainHearing(CaseFacts caseFacts, PlainWorld world, Range range) {
        id = caseFacts.id();
        this.caseFacts = caseFacts;
        this.world = world;
        this.range = range;
    }

    /** Puts it where it stands now. */
    PlainHearing at(Place place, boolean stays) {
        start = Start.of(place);
        officer = place.officer();
        interpreter = place.interpreter();
        fixed = stays;
        return this;
    }

    /** Takes it from where it stands. */
    void clear() {
        start = null;
        officer = null;
        interpreter = null;
    }

    @ValueRangeProvider(id = "starts")
    List<Start> starts() {
        return range.starts();
    }

    @ValueRangeProvider(id = "officers")
    List<Officer> officers() {
        return range.officers();
    }

    @ValueRangeProvider(id = "interpreters")
    List<Interpreter> interpreters() {
        return range.interpreters();
    }

    String id() {
        return id;
    }

    CaseFacts caseFacts() {
        return caseFacts;
    }

    PlainWorld world() {
        return world;
    }

    /** Whether it must stay where it is. */
    boolean isFixed() {
        return fixed;
    }

    private boolean lacksInterpreter() {
        return interpreter == null && caseFacts.asylumCase().language().needsInterpreter();
    }

    /**
     * Whether it is heard. Who lacks something is not heard and nothing worse: moves that change one variable could not get
     * past a penalty for being half planned.
     */
    boolean isPlanned() {
        return start != null && officer != null && !lacksInterpreter();
    }

    /** The place, without a room of its own; only to be asked of a planned one. */
    Place place() {
        if (start == null || officer == null) {
            throw new IllegalStateException("Case %s has no place.".formatted(id));
        }
        return start.with(officer, interpreter, world.anyRoom());
    }

    LocalDate firstDay() {
        return isPlanned() ? place().firstDay() : caseFacts.virtualDay();
    }

    LocalDate lastDay() {
        return isPlanned() ? place().lastDay() : caseFacts.virtualDay();
    }

    @Override
    public String toString() {
        return id;
    }
}
