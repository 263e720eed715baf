package nl.planhorizon.solver.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.facts.cases.DayNeeds;

/**
 * The people of each location by what they lack for a case, whenever it is. Once one of those who lack the same is free, the
 * others need not be looked at, and most lack the language or a skill.
 */
final class AlikePeople {

    private final Roster roster;
    private final IntPredicate needsVideo;
    private final Map<Integer, Map<DayNeeds, List<Alike>>> officers = new HashMap<>();
    private final Map<Integer, List<Alike>> byVideo = new HashMap<>();
    private final Map<Integer, List<Alike>> onSite = new HashMap<>();

    AlikePeople(Roster roster, IntPredicate needsVideo) {
        this.roster = roster;
        this.needsVideo = needsVideo;
    }

    /**
     * People who lack the same.
     *
     * @param fit what they lack, as bits
     * @param who their numbers
     */
    record Alike(long fit, List<Integer> who) {}

    /** Officers at a location; {@code fit} tells by officer what is lacking for those needs. */
    List<Alike> officers(int location, DayNeeds needs, long[] fit) {
        return officers.computeIfAbsent(location, any -> new HashMap<>())
                .computeIfAbsent(needs, any -> alike(roster.officersAt(location), fit, who -> true));
    }

    /** Interpreters at a location who work by video, or who do not. */
    List<Alike> interpreters(int location, boolean video, long[] fit) {
        return (video ? byVideo : onSite)
                .computeIfAbsent(
                        location,
                        any -> alike(roster.interpretersAt(location), fit, who -> needsVideo.test(who) == video));
    }

    private static List<Alike> alike(int[] people, long[] fit, IntPredicate isMeant) {
        Map<Long, List<Integer>> found = new LinkedHashMap<>();
        for (int who : people) {
            if (isMeant.test(who)) {
                found.computeIfAbsent(fit[who], any -> new ArrayList<>()).add(who);
            }
        }
        return found.entrySet().stream()
                .map(each -> new Alike(each.getKey(), each.getValue()))
                .toList();
    }
}
