package nl.planhorizon.data.audit.bound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.Sex;
import org.jspecify.annotations.Nullable;

/** The needs of the ready cases by name; whoever can serve one case with a need can serve all. */
final class Needs {

    private final Map<String, CaseFacts> languages = new LinkedHashMap<>();
    private final Map<String, CaseFacts> officers = new LinkedHashMap<>();

    Needs(List<CaseFacts> readyCases) {
        for (var each : readyCases) {
            officers.putIfAbsent(officer(each), each);
            if (each.asylumCase().language().needsInterpreter()) {
                languages.putIfAbsent(language(each), each);
            }
        }
    }

    static String language(CaseFacts each) {
        var language = each.asylumCase().language();
        var needs = each.asylumCase().needs();
        return "%s|%s|%s|%s"
                .formatted(
                        sorted(language.accepted()),
                        language.level(),
                        orNothing(needs.sexWish()),
                        needs.remoteAllowed() ? "REMOTE" : "ON_SITE");
    }

    static String officer(CaseFacts each) {
        var team = each.queue().team();
        var needs = each.asylumCase().needs();
        return "%s|%s|%s|%s"
                .formatted(
                        team == null ? "" : team,
                        sorted(needs.skills()),
                        orNothing(needs.sexWish()),
                        needs.simple() ? "SIMPLE" : "");
    }

    private static String sorted(Iterable<String> codes) {
        var sorted = new TreeSet<String>();
        codes.forEach(sorted::add);
        return String.join(" ", sorted);
    }

    private static String orNothing(@Nullable Sex sex) {
        return sex == null ? "" : sex.name();
    }

    boolean hasLanguage(String name) {
        return languages.containsKey(name);
    }

    boolean hasOfficer(String name) {
        return officers.containsKey(name);
    }

    /** Language needs of cases that fit. */
    List<String> languages(Predicate<CaseFacts> fits) {
        return names(languages, fits);
    }

    /** Officer needs of cases that fit. */
    List<String> officers(Predicate<CaseFacts> fits) {
        return names(officers, fits);
    }

    private static List<String> names(Map<String, CaseFacts> needs, Predicate<CaseFacts> fits) {
        return needs.entrySet().stream()
                .filter(need -> fits.test(need.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
