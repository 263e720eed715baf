package nl.planhorizon.solver.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.facts.limits.WeekLoad;
import org.jspecify.annotations.Nullable;

/** A planned unit on the board, with or without a place. */
@PlanningEntity
public final class Assignment {

    @PlanningId
    private final String id;

    private final CaseFacts caseFacts;
    private final CaseloadFacts caseload;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Place place;

    Assignment(CaseFacts caseFacts, CaseloadFacts caseload, @Nullable Place place) {
        this.id = caseFacts.id();
        this.caseFacts = caseFacts;
        this.caseload = caseload;
        this.place = place;
    }

    Assignment copy() {
        return new Assignment(caseFacts, caseload, place);
    }

    public String id() {
        return id;
    }

    public CaseFacts caseFacts() {
        return caseFacts;
    }

    public @Nullable Place place() {
        return place;
    }

    public void place(@Nullable Place changed) {
        place = changed;
    }

    public boolean isPlanned() {
        return place != null;
    }

    /** The place; only to be asked of a case that has one. */
    public Place planned() {
        if (place == null) {
            throw new IllegalStateException("Case %s has no place.".formatted(id));
        }
        return place;
    }

    /** First hearing day; without a hearing the day that stands for it. */
    public LocalDate firstDay() {
        return place == null ? caseFacts.virtualDay() : place.firstDay();
    }

    /** Last hearing day; without a hearing the day that stands for it. */
    public LocalDate lastDay() {
        return place == null ? caseFacts.virtualDay() : place.lastDay();
    }

    /** Where the case is published inside the window, or null. */
    public @Nullable Place publishedPlace() {
        return caseload.publishedPlace(caseFacts);
    }

    /** Whether it stands exactly where it is published; the room does not matter. */
    public boolean isAtPublishedPlace() {
        var published = publishedPlace();
        return place != null && published != null && place.isSameButRoom(published);
    }

    /** Who hears, and the mentor of a trainee. */
    public List<Officer> officers() {
        var officer = planned().officer();
        var mentor = caseload.mentor(officer);
        return mentor == null ? List.of(officer) : List.of(officer, mentor);
    }

    /** What the hearing takes from weeks of officers. */
    public List<WeekLoad> workload() {
        return caseload.workload().of(caseFacts, planned());
    }

    /** What the hearing takes of interpreter sessions that may be held back from it. */
    public List<GroupWeek> heldBackUses() {
        return caseload.heldBack().uses(caseFacts, planned());
    }

    /** Counts what a hearing breaks by itself. */
    public OwnBreaches ownBreaches() {
        return caseload.ownBreaches();
    }

    @Override
    public String toString() {
        return id;
    }
}
