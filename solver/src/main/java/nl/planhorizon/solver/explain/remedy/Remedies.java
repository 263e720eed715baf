package nl.planhorizon.solver.explain.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.Explanation.Standing;
import nl.planhorizon.solver.explain.NearMiss;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what would give a case a place, starting from the places that are legal but for one thing, and tries each on
 * the whole plan.
 */
public final class Remedies {

    private final PlanDesk desk;
    private final Explanation explanation;
    private final CaseFacts facts;
    private final Hire hire;

    public Remedies(PlanDesk desk, Explanation explanation) {
        this.desk = desk;
        this.explanation = explanation;
        facts = desk.facts().caseFacts(explanation.caseId());
        hire = new Hire(facts, desk.caseload());
    }

    /** The remedies that work, the one that saves most first. */
    public List<Remedy> find() {
        return find(EnumSet.allOf(Remedy.Kind.class));
    }

    /** Those of some kinds only; the others are not tried. */
    List<Remedy> find(Set<Remedy.Kind> wanted) {
        List<Remedy> found = new ArrayList<>();
        Set<Remedy.Kind> kinds = new LinkedHashSet<>();
        for (var near : explanation.nearMisses()) {
            for (var kind : kinds(near)) {
                var remedy = kinds.contains(kind) || !wanted.contains(kind) ? null : attempt(kind, near);
                if (remedy != null) {
                    kinds.add(kind);
                    found.add(remedy);
                }
            }
        }
        if (wanted.contains(Remedy.Kind.DAY_MORE)
                && explanation.isBlocked()
                && explanation.standing() == Standing.NOT_PLANNED) {
            new LongerWindow(desk, facts).find().ifPresent(found::add);
        }
        found.sort(Comparator.comparingLong((Remedy remedy) -> remedy.cost().total())
                .thenComparing(Remedy::kind));
        return found;
    }

    /** What may help where one thing is in the way. */
    private static List<Remedy.Kind> kinds(NearMiss near) {
        List<Remedy.Kind> kinds = new ArrayList<>();
        String name = near.obstacle().name();
        if (near.obstacle().isTaken()) {
            kinds.add(Remedy.Kind.MOVE_HEARING);
        }
        if (name.startsWith("INTERPRETER_LANGUAGE")) {
            kinds.add(Remedy.Kind.OTHER_LANGUAGE);
        }
        if (name.startsWith("INTERPRETER")) {
            kinds.add(Remedy.Kind.INTERPRETER_SESSION);
        } else if (name.startsWith("OFFICER")) {
            kinds.add(Remedy.Kind.OFFICER_SESSION);
        } else if (name.startsWith("ROOM")) {
            kinds.add(Remedy.Kind.ROOM_SESSION);
        } else if (name.equals("LOCATION_NOT_ALLOWED")) {
            kinds.add(Remedy.Kind.OTHER_LOCATION);
        }
        return kinds;
    }

    private @Nullable Remedy attempt(Remedy.Kind kind, NearMiss near) {
        return switch (kind) {
            case INTERPRETER_SESSION -> withInterpreter(near.hearing());
            case OFFICER_SESSION -> withOfficer(near.hearing());
            case ROOM_SESSION -> withRoom(near.hearing());
            case OTHER_LOCATION -> atOtherLocation(near.hearing());
            case OTHER_LANGUAGE -> inOtherLanguage(near.hearing());
            case MOVE_HEARING -> moving(near);
            case DAY_MORE -> null;
        };
    }

    private @Nullable Remedy withInterpreter(Hearing near) {
        var resources = desk.caseload().resources();
        List<Interpreter> all = new ArrayList<>(resources.interpreters());
        all.add(hire.interpreter(near));
        List<String> details =
                new ArrayList<>(List.of(facts.asylumCase().language().own()));
        var wish = facts.asylumCase().needs().sexWish();
        if (wish != null) {
            details.add(wish.name());
        }
        var hearing =
                new Hearing(near.caseId(), near.sessions(), near.location(), near.officer(), hire.id(), near.room());
        return extra(Remedy.Kind.INTERPRETER_SESSION, details, hearing, resources.withInterpreters(all));
    }

    private @Nullable Remedy withOfficer(Hearing near) {
        var resources = desk.caseload().resources();
        List<Officer> all = new ArrayList<>(resources.officers());
        all.add(hire.officer(near));
        var details = new TreeSet<>(facts.needsOn(near.firstDay()).skills());
        var hearing = new Hearing(
                near.caseId(), near.sessions(), near.location(), hire.id(), near.interpreter(), near.room());
        return extra(Remedy.Kind.OFFICER_SESSION, List.copyOf(details), hearing, resources.withOfficers(all));
    }

    private @Nullable Remedy withRoom(Hearing near) {
        var resources = desk.caseload().resources();
        List<Room> all = new ArrayList<>(resources.rooms());
        var room = hire.room(near);
        all.add(room);
        var hearing = new Hearing(
                near.caseId(), near.sessions(), near.location(), near.officer(), near.interpreter(), room.id());
        return extra(
                Remedy.Kind.ROOM_SESSION,
                room.child() ? List.of("child") : List.of(),
                hearing,
                new Resources(resources.officers(), resources.interpreters(), resources.locations(), all));
    }

    private @Nullable Remedy extra(Remedy.Kind kind, List<String> details, Hearing hearing, Resources resources) {
        var with = desk.with(desk.caseload().withResources(resources), desk.plan());
        return tried(kind, details, hearing, with, new Helped(with, hearing).count());
    }

    private @Nullable Remedy tried(Remedy.Kind kind, List<String> details, Hearing hearing, PlanDesk with, int helps) {
        var judgement = with.judge(hearing);
        if (!judgement.isLegal()) {
            return null;
        }
        var plan = with.move(hearing).desk().plan();
        return new Remedy(
                kind, details, hearing, judgement.cost(), helps, List.of(), new Remedy.Outcome(with.caseload(), plan));
    }

    private @Nullable Remedy atOtherLocation(Hearing near) {
        var own = facts.asylumCase();
        var was = own.circumstances();
        Set<String> locations = new TreeSet<>(was.locations());
        locations.add(near.location());
        var circumstances = new Circumstances(
                locations,
                was.family(),
                was.companions(),
                was.unavailable(),
                was.invitation(),
                was.nuisanceReport(),
                was.termExtension());
        return other(Remedy.Kind.OTHER_LOCATION, near.location(), near, changed(own, own.language(), circumstances));
    }

    /** A language that others who speak the same accept as well. */
    private @Nullable Remedy inOtherLanguage(Hearing near) {
        var own = facts.asylumCase();
        var need = own.language();
        var interpreter = desk.facts().place(near).interpreter();
        if (interpreter == null || !isAcceptedByOthers(interpreter.mainLanguage())) {
            return null;
        }
        List<String> accepted = new ArrayList<>(need.accepted());
        accepted.add(interpreter.mainLanguage());
        var changed = changed(own, new LanguageNeed(accepted, need.level()), own.circumstances());
        return other(Remedy.Kind.OTHER_LANGUAGE, interpreter.mainLanguage(), near, changed);
    }

    private boolean isAcceptedByOthers(String language) {
        var own = facts.asylumCase().language().own();
        return desk.caseload().cases().stream()
                .map(AsylumCase::language)
                .anyMatch(need -> need.own().equals(own) && need.accepted().contains(language));
    }

    private static AsylumCase changed(AsylumCase own, LanguageNeed language, Circumstances circumstances) {
        return new AsylumCase(
                own.number(),
                own.sequence(),
                own.status(),
                own.procedure(),
                own.dates(),
                own.missing(),
                language,
                own.needs(),
                circumstances,
                own.earlierTerms());
    }

    private @Nullable Remedy other(Remedy.Kind kind, String detail, Hearing hearing, AsylumCase changed) {
        var cases = desk.caseload().cases().stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList();
        var with = desk.with(desk.caseload().withCases(cases), desk.plan());
        return tried(kind, List.of(detail), hearing, with, 0);
    }

    /** Moves the one hearing in the way, if it is not published or fixed, to the best place left. */
    private @Nullable Remedy moving(NearMiss near) {
        var inTheWay = theOneInTheWay(near);
        if (inTheWay == null) {
            return null;
        }
        var without = desk.unplan(inTheWay).desk();
        var judgement = without.judge(near.hearing());
        if (!judgement.isLegal()) {
            return null;
        }
        var moved = without.move(near.hearing()).desk();
        var places = moved.hold(inTheWay).bestPlaces(1, Wish.NONE);
        if (places.isEmpty()) {
            return null;
        }
        var place = places.get(0);
        return new Remedy(
                Remedy.Kind.MOVE_HEARING,
                List.of(inTheWay),
                near.hearing(),
                judgement.cost().plus(desk.hold(inTheWay).costOfNone()).plus(place.cost()),
                0,
                List.of(new HearingChange(inTheWay, desk.hearing(inTheWay), place.hearing())),
                new Remedy.Outcome(
                        desk.caseload(), moved.move(place.hearing()).desk().plan()));
    }

    private @Nullable String theOneInTheWay(NearMiss near) {
        var cases = near.broken().stream()
                .flatMap(broken -> broken.cases().stream())
                .distinct()
                .toList();
        boolean mayMove =
                cases.size() == 1 && desk.facts().standing(desk.facts().caseFacts(cases.get(0))) == null;
        return mayMove ? cases.get(0) : null;
    }
}
