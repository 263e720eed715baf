package nl.planhorizon.solver.whatif.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.base.Lines;

/** Works out in which line each class stands, for how many sessions, and with whom. */
final class StandingBuilder {

    private static final int WEEK = 7;

    private final Ground ground;

    StandingBuilder(Ground ground) {
        this.ground = ground;
    }

    Standing standing(Draft draft, int week) {
        var classes = ground.classes().list();
        var stopped = draft.stopped(week);
        int words = (classes.size() + Long.SIZE - 1) / Long.SIZE;
        var inTerm = new int[classes.size()];
        var overdue = new int[classes.size()];
        var masks = new long[ground.lines().size()][words];
        var rest = new long[words];
        int[] sessions = sessions(draft.policy(week));
        var kinds = new Kinds(inTerm.length);
        for (int clazz = 0; clazz < inTerm.length; clazz++) {
            var group = group(classes.get(clazz).group(), stopped);
            boolean withTeam = group.equals(classes.get(clazz).group());
            inTerm[clazz] = line(group, false);
            overdue[clazz] = line(group, true);
            long bit = 1L << clazz;
            masks[inTerm[clazz]][clazz / Long.SIZE] |= bit;
            masks[overdue[clazz]][clazz / Long.SIZE] |= bit;
            rest[clazz / Long.SIZE] |= ground.lines().get(inTerm[clazz]).hasHorizon() ? 0 : bit;
            var staff = withTeam ? ground.staff().withTeam() : ground.staff().withoutTeam();
            kinds.note(clazz, staff[clazz], sessions[clazz]);
        }
        int shift = restWeeks(draft.policy(week)) - restWeeks(ground.policy());
        return new Standing(inTerm, overdue, masks, rest, sessions, shift, kinds.ofClass, kinds.options());
    }

    /** Numbers the kinds of hearings: the needs at each place, and how long. */
    private static final class Kinds {

        private final int[] ofClass;
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final List<int[]> options = new ArrayList<>();

        Kinds(int classes) {
            ofClass = new int[classes];
        }

        void note(int clazz, int[] needs, int sessions) {
            var key = IntStream.concat(IntStream.of(sessions), IntStream.of(needs))
                    .boxed()
                    .toList();
            ofClass[clazz] = numbers.computeIfAbsent(key, any -> {
                options.add(needs);
                return options.size() - 1;
            });
        }

        int[][] options() {
            return options.toArray(int[][]::new);
        }
    }

    /** The group a class stands in: that of the regular cases while the team of its own is stopped. */
    private String group(String own, Set<String> stopped) {
        boolean isStopped = ground.lines().stream()
                .anyMatch(line -> line.group().equals(own) && line.team() != null && stopped.contains(line.team()));
        return isStopped ? Lines.splitGroup(ground.policy().queues()) : own;
    }

    private int line(String group, boolean termPassed) {
        List<Line> lines = ground.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).group().equals(group))
                .filter(i -> lines.get(i).takes(termPassed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No queue of the policy takes group " + group + "."));
    }

    /** Sessions per class; a class keeps its own where it differs from its hearing type, as after medical advice. */
    private int[] sessions(Policy policy) {
        return ground.classes().list().stream()
                .mapToInt(clazz -> {
                    int before = length(ground.policy(), clazz.hearingType());
                    int after = length(policy, clazz.hearingType());
                    return clazz.sessions() == before ? after : clazz.sessions();
                })
                .toArray();
    }

    private static int length(Policy policy, String hearingType) {
        return policy.hearingTypes().stream()
                .filter(type -> type.code().equals(hearingType))
                .map(HearingType::shape)
                .mapToInt(shape -> shape.sessions())
                .findFirst()
                .orElse(0);
    }

    /** Weeks of the rest period for new applications: that of the rule set which came into force last. */
    private static int restWeeks(Policy policy) {
        return policy.ruleSets().stream()
                .max(Comparator.comparing(RuleSet::inForceFrom))
                .map(set -> (set.restDays() + WEEK - 1) / WEEK)
                .orElse(0);
    }
}
