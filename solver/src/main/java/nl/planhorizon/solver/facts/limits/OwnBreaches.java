package nl.planhorizon.solver.facts.limits;

import java.util.EnumMap;
import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;
import org.jspecify.annotations.Nullable;

/** What a hearing breaks by itself, whatever else is planned; counted as docs/rules-precisely.md says. */
public final class OwnBreaches {

    private final CalendarFacts calendar;
    private final ResourceFacts resources;

    public OwnBreaches(CalendarFacts calendar, ResourceFacts resources) {
        this.calendar = calendar;
        this.resources = resources;
    }

    /** All rules that a hearing breaks by itself, given where its case is published, with the number of violations. */
    public Map<Rule, Integer> of(CaseFacts facts, Place place, @Nullable Place published) {
        Map<Rule, Integer> breaches = new EnumMap<>(Rule.class);
        breaches.put(Rule.OFFICER_UNAVAILABLE, officerUnavailable(place));
        breaches.put(Rule.INTERPRETER_UNAVAILABLE, interpreterUnavailable(place));
        breaches.put(Rule.CASE_UNAVAILABLE, caseUnavailable(facts, place));
        breaches.put(Rule.LOCATION_CLOSED, locationClosed(place));
        breaches.put(Rule.OFFICER_ELSEWHERE, officerElsewhere(place));
        breaches.put(Rule.INTERPRETER_ELSEWHERE, interpreterElsewhere(facts, place));
        breaches.put(Rule.OFFICER_SKILL, officerSkill(facts, place));
        breaches.put(Rule.LANGUAGE, language(facts, place));
        breaches.put(Rule.OWN_SEX, ownSex(facts, place));
        breaches.put(Rule.LOCATION_NOT_ALLOWED, locationNotAllowed(facts, place));
        breaches.put(Rule.ROOM_UNSUITABLE, roomUnsuitable(facts, place));
        breaches.put(Rule.TOO_EARLY, tooEarly(facts, place, published));
        breaches.put(Rule.NOT_READY, facts.isReady() ? 0 : 1);
        breaches.put(Rule.MEDICAL_EXPIRED, medicalExpired(facts, place));
        breaches.put(Rule.SHAPE, shape(facts, place));
        breaches.values().removeIf(count -> count == 0);
        return breaches;
    }

    public int officerUnavailable(Place place) {
        var mentor = resources.mentor(place.officer());
        return sessionsAway(place, place.officer()) + (mentor == null ? 0 : sessionsAway(place, mentor));
    }

    private static int sessionsAway(Place place, Officer officer) {
        return (int) place.sessions().stream()
                .filter(session -> !officer.availability().includes(session))
                .count();
    }

    public int interpreterUnavailable(Place place) {
        var interpreter = place.interpreter();
        return interpreter == null
                ? 0
                : (int) place.sessions().stream()
                        .filter(session -> !interpreter.availability().includes(session))
                        .count();
    }

    public int caseUnavailable(CaseFacts facts, Place place) {
        return (int) place.sessions().stream()
                .filter(session -> facts.isAwayOn(session.day()))
                .count();
    }

    public int locationClosed(Place place) {
        return (int) place.sessions().stream()
                .filter(session -> !calendar.isOpen(place.location(), session.day()))
                .count();
    }

    /** The part of the rule that is about own locations; several locations on a day are counted elsewhere. */
    public int officerElsewhere(Place place) {
        var mentor = resources.mentor(place.officer());
        return notOwn(place, place.officer()) + (mentor == null ? 0 : notOwn(place, mentor));
    }

    private static int notOwn(Place place, Officer officer) {
        return officer.locations().contains(place.location().code()) ? 0 : 1;
    }

    /** The part of the rule that is about own locations and remote hearing. */
    public int interpreterElsewhere(CaseFacts facts, Place place) {
        return place.interpreter() == null || mayInterpretAt(facts, place.interpreter(), place) ? 0 : 1;
    }

    private static boolean mayInterpretAt(CaseFacts facts, Interpreter interpreter, Place place) {
        return interpreter.presence().isRemote()
                ? facts.asylumCase().needs().remoteAllowed()
                : interpreter.locations().contains(place.location().code());
    }

    public int officerSkill(CaseFacts facts, Place place) {
        var needs = facts.needsOn(place.firstDay());
        return place.officer().skills().containsAll(needs.skills()) && mayHear(facts, place.officer()) ? 0 : 1;
    }

    /** Whether team and training allow an officer to hear a case; skills are not looked at. */
    public static boolean mayHear(CaseFacts facts, Officer officer) {
        return isInTeam(facts, officer)
                && (!officer.isTrainee() || facts.asylumCase().needs().simple());
    }

    /** Whether project teams allow an officer to hear a case. */
    public static boolean isInTeam(CaseFacts facts, Officer officer) {
        var team = facts.queue().team();
        var own = officer.team();
        return (team == null || team.equals(own)) && (own == null || own.equals(team) || facts.lends(own));
    }

    public int language(CaseFacts facts, Place place) {
        LanguageNeed need = facts.asylumCase().language();
        var interpreter = place.interpreter();
        boolean fits = need.needsInterpreter() ? interpreter != null && interpreter.speaks(need) : interpreter == null;
        return fits ? 0 : 1;
    }

    public int ownSex(CaseFacts facts, Place place) {
        var wish = facts.asylumCase().needs().sexWish();
        var interpreter = place.interpreter();
        boolean fits =
                wish == null || (place.officer().sex() == wish && (interpreter == null || interpreter.sex() == wish));
        return fits ? 0 : 1;
    }

    public int locationNotAllowed(CaseFacts facts, Place place) {
        var allowed = facts.asylumCase().circumstances().locations();
        return allowed.contains(place.location().code()) ? 0 : 1;
    }

    public int roomUnsuitable(CaseFacts facts, Place place) {
        var room = place.room();
        boolean fits = room.location().equals(place.location().code())
                && (room.child() || !facts.needsOn(place.firstDay()).childRoom())
                && (room.video() || !needsVideo(place.interpreter()))
                && place.sessions().stream().noneMatch(session -> room.isClosedOn(session.day()));
        return fits ? 0 : 1;
    }

    private static boolean needsVideo(@Nullable Interpreter interpreter) {
        return interpreter != null && interpreter.presence() == Presence.VIDEO;
    }

    /** Ready date, rest and notice; notice counts unless the published place has the same appointment. */
    public int tooEarly(CaseFacts facts, Place place, @Nullable Place published) {
        var first = place.firstDay();
        boolean keepsAppointment = published != null && place.isSameAppointment(published);
        boolean inTime = facts.isRestedOn(first, place.location().code())
                && (keepsAppointment || !first.isBefore(facts.noticeDay()));
        return inTime ? 0 : 1;
    }

    public int medicalExpired(CaseFacts facts, Place place) {
        return facts.isMedicalExpiredOn(place.lastDay()) ? 1 : 0;
    }

    public int shape(CaseFacts facts, Place place) {
        return calendar.fits(facts.shape(), place.sessions(), place.location()) ? 0 : 1;
    }
}
