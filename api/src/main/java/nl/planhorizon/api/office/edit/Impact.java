package nl.planhorizon.api.office.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * The hearings of the working plan that changed facts make impossible.
 *
 * @param hits the hearings, by day
 */
public record Impact(List<Hit> hits) {

    public Impact {
        hits = List.copyOf(hits);
    }

    /**
     * A hearing that can no longer take place as it stands.
     *
     * @param hearing the hearing
     * @param published whether it is published like this, so that people may have been told
     * @param rules the hard rules it breaks now and did not break before
     */
    public record Hit(Hearing hearing, boolean published, List<Rule> rules) {

        public Hit {
            rules = List.copyOf(rules);
        }
    }

    /** What becomes impossible of the hearings that have to do with what is touched. */
    public static Impact between(Office before, Office after, Touched touched) {
        List<Hit> hits = new ArrayList<>();
        var concerned = touched.concerned(before);
        concerned.addAll(touched.concerned(after));
        concerned.stream()
                .map(id -> after.plans().working().get(id))
                .filter(hearing -> hearing != null)
                .sorted(Comparator.comparing(Hearing::start))
                .forEach(hearing -> {
                    var rules = new ArrayList<>(broken(after, hearing));
                    if (!rules.isEmpty()) {
                        rules.removeAll(broken(before, hearing));
                    }
                    if (!rules.isEmpty()) {
                        hits.add(new Hit(hearing, isPublished(after, hearing), rules));
                    }
                });
        return new Impact(hits);
    }

    private static List<Rule> broken(Office office, Hearing hearing) {
        if (office.findCase(hearing.caseId()).isEmpty()) {
            return List.of();
        }
        return office.desk().judge(hearing).broken().stream().map(Broken::rule).toList();
    }

    private static boolean isPublished(Office office, Hearing hearing) {
        return office.plans().published().stream()
                .anyMatch(each -> each.hearing().equals(hearing));
    }

    public boolean isNone() {
        return hits.isEmpty();
    }

    Set<String> cases() {
        return hits.stream().map(each -> each.hearing().caseId()).collect(Collectors.toSet());
    }
}
