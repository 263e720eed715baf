package nl.planhorizon.data.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** What went wrong since the plan was published: people ill, a room out of use, a case withdrawn, nuisance reported. */
final class Disruptions {

    /** One of each, and one more for so many cases. */
    private static final int CASES_FOR_ONE = 15_000;

    private static final int KINDS = 4;
    private static final int DAYS = 5;

    private final Map<String, DateRange> officers = new HashMap<>();
    private final Map<String, DateRange> interpreters = new HashMap<>();
    private final Map<String, DateRange> rooms = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> nuisance = new HashSet<>();
    private final LocalDate asOf;

    private Disruptions(Caseload planned, Scope scope) {
        this.asOf = planned.asOf();
        int each = 1 + planned.cases().size() / CASES_FOR_ONE;
        var published = planned.standing().stream()
                .filter(standing -> scope.window().contains(standing.hearing().firstDay()))
                .map(standing -> standing.hearing())
                .filter(hearing -> hearing.interpreter() != null)
                .toList();
        var struck = scope.dice("disruptions").some(published, KINDS * each);
        for (int i = 0; i < struck.size(); i++) {
            strike(i % KINDS, struck.get(i));
        }
        var suspects =
                planned.cases().stream().filter(Disruptions::isQuietPriority).toList();
        scope.dice("nuisance").some(suspects, each).forEach(unit -> nuisance.add(unit.id()));
    }

    /** The caseload after the disruptions. */
    static Caseload in(Caseload planned, Scope scope) {
        return new Disruptions(planned, scope).applied(planned);
    }

    private static boolean isQuietPriority(AsylumCase unit) {
        return unit.isReady()
                && unit.procedure().queue().equals(Codes.PRIORITY)
                && unit.circumstances().nuisanceReport() == null;
    }

    private void strike(int kind, Hearing hearing) {
        var days = new DateRange(hearing.firstDay(), hearing.firstDay().plusDays(DAYS - 1L));
        var interpreter = hearing.interpreter();
        if (kind == 0) {
            officers.put(hearing.officer(), days);
        } else if (kind == 1 && interpreter != null) {
            interpreters.put(interpreter, days);
        } else if (kind == 2) {
            rooms.put(hearing.room(), days);
        } else {
            withdrawn.add(hearing.caseId());
        }
    }

    private Caseload applied(Caseload planned) {
        var resources = planned.resources();
        return planned.withCases(planned.cases().stream().map(this::changed).toList())
                .withResources(new Resources(
                        resources.officers().stream().map(this::changed).toList(),
                        resources.interpreters().stream().map(this::changed).toList(),
                        resources.locations(),
                        resources.rooms().stream().map(this::changed).toList()));
    }

    private AsylumCase changed(AsylumCase unit) {
        if (withdrawn.contains(unit.id())) {
            return unit.withStatus(CaseStatus.WITHDRAWN);
        }
        return nuisance.contains(unit.id()) ? reported(unit) : unit;
    }

    private AsylumCase reported(AsylumCase unit) {
        var around = unit.circumstances();
        return new AsylumCase(
                unit.number(),
                unit.sequence(),
                unit.status(),
                unit.procedure(),
                unit.dates(),
                unit.missing(),
                unit.language(),
                unit.needs(),
                new Circumstances(
                        around.locations(),
                        around.family(),
                        around.companions(),
                        around.unavailable(),
                        around.invitation(),
                        asOf,
                        around.termExtension()),
                unit.earlierTerms());
    }

    private Officer changed(Officer officer) {
        return officer.withAvailability(without(officer.availability(), officers.get(officer.id())));
    }

    private Interpreter changed(Interpreter interpreter) {
        return interpreter.withAvailability(without(interpreter.availability(), interpreters.get(interpreter.id())));
    }

    private Room changed(Room room) {
        var days = rooms.get(room.id());
        if (days == null) {
            return room;
        }
        var closed = new ArrayList<>(room.closed());
        closed.add(days);
        return new Room(room.id(), room.location(), room.child(), room.video(), closed);
    }

    private static Availability without(Availability availability, @Nullable DateRange days) {
        return days == null ? availability : availability.without(days);
    }
}
