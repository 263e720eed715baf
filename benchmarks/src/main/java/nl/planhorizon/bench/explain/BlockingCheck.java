package nl.planhorizon.bench.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Holds a blocking set against the checker of the desk, which shares no code with what found the set: every place must break
 * a rule of the set, and for each member there must be a place that breaks its rule and none of the others.
 */
final class BlockingCheck {

    private static final int PLACES = 300;

    private final HeldCase held;
    private final Explanation explanation;
    private final PlaceScan scan;
    private long places;

    BlockingCheck(HeldCase held, Explanation explanation) {
        this.held = held;
        this.explanation = explanation;
        scan = new PlaceScan(held.books(), held.starts(), held.dossier(), null, Wish.NONE);
    }

    long places() {
        return places;
    }

    private Set<Rule> broken(Hearing hearing) {
        places++;
        return held.judge(hearing).broken().stream().map(Broken::rule).collect(Collectors.toSet());
    }

    /** Members that could be left out: none, or the set is not minimal. */
    List<String> neededMembers() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < explanation.blockers().size(); i++) {
            var member = explanation.blockers().get(i).obstacle();
            var broken = broken(explanation.witnesses().get(i));
            var others = rules();
            others.remove(member.rule());
            others.removeIf(BlockingCheck::isOfSeveral);
            others.retainAll(broken);
            if (!broken.contains(member.rule()) || !others.isEmpty()) {
                wrong.add("%s of %s is not needed".formatted(member, explanation.caseId()));
            }
        }
        return wrong;
    }

    /** Of a rule with several obstacles the checker does not tell which: another one than that of the set may be meant. */
    private static boolean isOfSeveral(Rule rule) {
        return Arrays.stream(Obstacle.values())
                        .filter(each -> each.rule() == rule)
                        .count()
                > 1;
    }

    private Set<Rule> rules() {
        var rules = EnumSet.noneOf(Rule.class);
        explanation.blockers().forEach(each -> rules.add(each.obstacle().rule()));
        return rules;
    }

    /** Places that the set does not forbid: none, or it does not block. Some hundreds of all are tried. */
    List<String> sufficient(Random random) {
        List<String> wrong = new ArrayList<>();
        var rules = rules();
        int[] starts = scan.sessions();
        int locations = held.books().dossiers().roster().locations().size();
        for (int i = 0; i < PLACES; i++) {
            int start = starts[random.nextInt(starts.length)];
            var hearing = any(start, random.nextInt(locations), random);
            if (hearing != null && !hearing.lastDay().isAfter(explanation.until())) {
                var broken = broken(hearing);
                broken.retainAll(rules);
                if (broken.isEmpty()) {
                    wrong.add("%s does not forbid %s".formatted(rules, hearing));
                }
            }
        }
        return wrong;
    }

    private @Nullable Hearing any(int start, int location, Random random) {
        var roster = held.books().dossiers().roster();
        var facts = held.dossier().facts();
        var sessions = held.starts().from(start, location, facts.shape());
        int[] officers = roster.officersAt(location);
        boolean interpreted = facts.asylumCase().language().needsInterpreter();
        int[] interpreters = interpreted ? roster.interpretersAt(location) : new int[] {-1};
        int[] rooms = roster.roomsAt(location);
        if (sessions.isEmpty() || officers.length == 0 || interpreters.length == 0 || rooms.length == 0) {
            return null;
        }
        var option = new Option(
                sessions.get(random.nextInt(sessions.size())),
                location,
                pick(officers, random),
                pick(interpreters, random),
                pick(rooms, random),
                0,
                0);
        return scan.place(option).toHearing(facts.id());
    }

    private static int pick(int[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
