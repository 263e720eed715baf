package nl.planhorizon.bench.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.exchange.Options;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import org.jspecify.annotations.Nullable;

/**
 * Where a case can be heard and with whom, if nothing else were planned. Rules about several hearings are left to the
 * peers.
 */
public final class Choices {

    private final CaseloadFacts facts;
    private final OwnBreaches breaches;
    private final Options options;
    private final Map<Shape, List<Start>> known = new HashMap<>();
    private final Map<String, List<Officer>> officersAt = new HashMap<>();
    private final Map<LanguageNeed, List<Interpreter>> speakers = new HashMap<>();
    private final Map<String, List<Room>> roomsAt = new HashMap<>();
    private final Officer anybody;
    private final Room anywhere;

    public Choices(CaseloadFacts facts) {
        this.facts = facts;
        breaches = facts.ownBreaches();
        options = new Options(new Facts(facts.caseload()));
        var resources = facts.caseload().resources();
        anybody = resources.officers().get(0);
        anywhere = resources.rooms().get(0);
    }

    public CaseloadFacts facts() {
        return facts;
    }

    /** All starts that suit the applicant, the earliest first. */
    public Stream<Start> starts(CaseFacts each) {
        return known.computeIfAbsent(each.shape(), this::startsOf).stream().filter(start -> suits(each, start));
    }

    private List<Start> startsOf(Shape shape) {
        return options.of(shape).stream()
                .map(option -> new Start(facts.location(option.location()), option.sessions()))
                .toList();
    }

    private boolean suits(CaseFacts each, Start start) {
        var place = start.with(anybody, null, anywhere);
        return breaches.locationNotAllowed(each, place) == 0
                && breaches.tooEarly(each, place, facts.publishedPlace(each)) == 0
                && breaches.caseUnavailable(each, place) == 0
                && breaches.locationClosed(place) == 0
                && breaches.medicalExpired(each, place) == 0;
    }

    /** Officers who may hear the case and work then and there. */
    public Stream<Officer> officers(CaseFacts each, Start start) {
        return officersAt.computeIfAbsent(start.location().code(), this::officersAt).stream()
                .filter(officer -> suits(each, start.with(officer, null, anywhere)));
    }

    private List<Officer> officersAt(String location) {
        return facts.caseload().resources().officers().stream()
                .filter(officer -> officer.locations().contains(location))
                .toList();
    }

    private boolean suits(CaseFacts each, Place place) {
        return breaches.officerSkill(each, place) == 0
                && breaches.officerElsewhere(place) == 0
                && breaches.ownSex(each, place) == 0
                && breaches.officerUnavailable(place) == 0;
    }

    /** Interpreters who may serve the case and work then and there; none where the language is Dutch. */
    public Stream<Interpreter> interpreters(CaseFacts each, Start start) {
        var need = each.asylumCase().language();
        return speakers.computeIfAbsent(need, this::speakers).stream()
                .filter(interpreter -> serves(each, start.with(anybody, interpreter, anywhere)));
    }

    private List<Interpreter> speakers(LanguageNeed need) {
        return facts.caseload().resources().interpreters().stream()
                .filter(interpreter -> need.needsInterpreter() && interpreter.speaks(need))
                .toList();
    }

    private boolean serves(CaseFacts each, Place place) {
        var wish = each.asylumCase().needs().sexWish();
        var interpreter = place.interpreter();
        return breaches.interpreterElsewhere(each, place) == 0
                && breaches.interpreterUnavailable(place) == 0
                && (wish == null || interpreter == null || interpreter.sex() == wish);
    }

    /** Whether a place, as it stands, would do if nothing else were planned. */
    public boolean isPossible(CaseFacts each, Place place) {
        var start = Start.of(place);
        var interpreter = place.interpreter();
        return breaches.shape(each, place) == 0
                && suits(each, start)
                && suits(each, start.with(place.officer(), null, place.room()))
                && breaches.language(each, place) == 0
                && (interpreter == null || serves(each, place))
                && breaches.roomUnsuitable(each, place) == 0;
    }

    /** Rooms that would do at a start with an interpreter. */
    public Stream<Room> rooms(CaseFacts each, Start start, @Nullable Interpreter interpreter) {
        return roomsAt.computeIfAbsent(start.location().code(), this::roomsAt).stream()
                .filter(room -> breaches.roomUnsuitable(each, start.with(anybody, interpreter, room)) == 0);
    }

    private List<Room> roomsAt(String location) {
        return facts.caseload().resources().rooms().stream()
                .filter(room -> room.location().equals(location))
                .toList();
    }
}
