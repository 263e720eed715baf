package nl.planhorizon.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.CaseObstacles;
import nl.planhorizon.solver.desk.obstacles.InterpreterObstacles;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.obstacles.OfficerObstacles;
import nl.planhorizon.solver.desk.obstacles.RoomObstacles;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.explain.Explanation.Standing;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** The blocking sets of small random caseloads against every single place there is. */
class BlockingSetTest {

    private static final int CASELOADS = 60;

    @Test
    void aBlockingSetBlocksEveryPlaceAndNoMemberCanBeMissed() {
        int blocked = 0;
        var seen = EnumSet.noneOf(Obstacle.class);
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = new Repair(caseload, RandomPlans.of(caseload, seed), seed)
                    .improve(Budget.steps(1))
                    .result()
                    .plan();
            var desk = PlanDesk.of(caseload, plan);
            for (var asylumCase : caseload.cases()) {
                var explanation = new Explainer(desk).explain(asylumCase.id());
                if (explanation.standing() == Standing.NOT_PLANNED) {
                    assertRight(seed, desk, asylumCase, explanation);
                    blocked += explanation.isBlocked() ? 1 : 0;
                    explanation.blockers().forEach(each -> seen.add(each.obstacle()));
                }
            }
        }
        assertThat(blocked).isGreaterThan(CASELOADS);
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static void assertRight(long seed, PlanDesk desk, AsylumCase asylumCase, Explanation explanation) {
        var places = places(desk.hold(asylumCase.id()));
        var what = "seed %d, case %s, %s".formatted(seed, asylumCase.id(), explanation.blockers());
        boolean legalPlaceExists = places.stream().anyMatch(Set::isEmpty);
        assertThat(explanation.offers().isEmpty()).as(what).isEqualTo(!legalPlaceExists);
        if (legalPlaceExists || places.isEmpty()) {
            assertThat(explanation.blockers()).as(what).isEmpty();
            return;
        }
        var members = explanation.blockers().stream().map(Blocker::obstacle).collect(Collectors.toSet());
        assertThat(places).as(what + " sufficient").allMatch(place -> touches(place, members));
        for (var member : members) {
            var others = new HashSet<>(members);
            others.remove(member);
            assertThat(places).as(what + " without " + member).anyMatch(place -> !touches(place, others));
        }
        for (int i = 0; i < explanation.blockers().size(); i++) {
            var member = explanation.blockers().get(i).obstacle();
            var witness = desk.judge(explanation.witnesses().get(i));
            assertThat(witness.broken())
                    .extracting(Broken::rule)
                    .as(what + " witness")
                    .contains(member.rule());
        }
        for (var near : explanation.nearMisses()) {
            assertThat(near.broken().stream().map(Broken::rule))
                    .as(what)
                    .containsExactly(near.obstacle().rule());
        }
    }

    private static boolean touches(Set<Obstacle> place, Set<Obstacle> members) {
        return place.stream().anyMatch(members::contains);
    }

    /** What is in the way of each place; the rules these belong to are those that the judgement of the place names. */
    private static List<Set<Obstacle>> places(HeldCase held) {
        var books = held.books();
        var dossier = held.dossier();
        var scan = new PlaceScan(books, held.starts(), dossier, null, Wish.NONE);
        List<Set<Obstacle>> places = new ArrayList<>();
        for (int start : scan.sessions()) {
            for (int location = 0;
                    location < books.dossiers().roster().locations().size();
                    location++) {
                for (int[] sessions :
                        held.starts().from(start, location, dossier.facts().shape())) {
                    everybody(held, sessions, location).forEach(option -> {
                        var obstacles = obstacles(held, option);
                        assertThat(rules(obstacles)).isEqualTo(judged(held, scan, option));
                        places.add(obstacles);
                    });
                }
            }
        }
        return places;
    }

    private static List<Option> everybody(HeldCase held, int[] sessions, int location) {
        var roster = held.books().dossiers().roster();
        int[] interpreters = held.dossier().facts().asylumCase().language().needsInterpreter()
                ? roster.interpretersAt(location)
                : new int[] {-1};
        List<Option> options = new ArrayList<>();
        for (int officer : roster.officersAt(location)) {
            for (int interpreter : interpreters) {
                for (int room : roster.roomsAt(location)) {
                    options.add(new Option(sessions, location, officer, interpreter, room, 0, 0));
                }
            }
        }
        return options;
    }

    private static Set<Obstacle> obstacles(HeldCase held, Option option) {
        var own = new CaseObstacles(held.books(), held.dossier());
        var officers = new OfficerObstacles(held.books(), held.dossier(), own.isFixed());
        var interpreters = new InterpreterObstacles(held.books(), held.dossier(), own.isFixed());
        var rooms = new RoomObstacles(held.books());
        var needs = officers.needs(option.sessions()[0] >> 1);
        long all = own.against(option.sessions(), option.location())
                | officers.fit(needs)[option.officer()]
                | officers.against(option.officer(), option.sessions(), option.location())
                | rooms.against(option.room(), option.sessions(), needs.childRoom())
                | rooms.videoAgainst(option.room(), rooms.needsVideo(option.interpreter()));
        if (option.interpreter() >= 0) {
            all |= interpreters.fit()[option.interpreter()]
                    | interpreters.against(option.interpreter(), option.sessions(), option.location());
        }
        return new HashSet<>(Obstacle.in(all));
    }

    private static Set<Rule> rules(Set<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::rule).collect(Collectors.toSet());
    }

    private static Set<Rule> judged(HeldCase held, PlaceScan scan, Option option) {
        var hearing = scan.place(option).toHearing(held.dossier().facts().id());
        return held.judge(hearing).broken().stream().map(Broken::rule).collect(Collectors.toSet());
    }
}
