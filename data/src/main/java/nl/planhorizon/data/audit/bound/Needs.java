package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.cases.Sex;
import org.jspecify.annotations.Nullable;

/** The needs of the ready cases by name; whoever can serve one case with a need can serve all. */
final class Needs {

    /**
     * A need that carries prices.
     *
     * @param name how plan files call it
     * @param days whether whole days are bought, at the price of the morning
     * @param urgent whether nothing is held back from it, and frozen hearings give way to it
     * @param third sessions of writing on the third open day, as far as they count
     * @param fifth sessions of writing on the fifth open day, likewise
     */
    record Need(String name, boolean days, boolean urgent, int third, int fifth) {

        static Need of(String name, Example example) {
            var each = example.facts();
            int counted = example.isFollowedByWriting() ? 1 : 0;
            return new Need(
                    name,
                    takesDays(each),
                    each.queue().urgent(),
                    counted * each.type().writingThirdDay(),
                    counted * each.type().writingFifthDay());
        }
    }

    /**
     * One of the cases with a need.
     *
     * @param isFollowedByWriting whether the need is of the last session or day of a hearing
     */
    private record Example(CaseFacts facts, boolean isFollowedByWriting) {}

    private final Facts facts;
    private final Map<String, String> skilled = new HashMap<>();
    private final Map<String, Example> languages = new LinkedHashMap<>();
    private final Map<String, Example> officers = new LinkedHashMap<>();

    Needs(Facts facts) {
        this.facts = facts;
        for (var each : facts.readyCases()) {
            skilled.put(each.id(), skilled(each));
            officers.putIfAbsent(officer(each), new Example(each, each.shape().days() == 1));
            officers.putIfAbsent(
                    laterOfficer(each), new Example(each, each.shape().days() <= 2));
            if (each.asylumCase().language().needsInterpreter()) {
                languages.putIfAbsent(language(each), new Example(each, false));
            }
        }
    }

    static String language(CaseFacts each) {
        var language = each.asylumCase().language();
        var needs = each.asylumCase().needs();
        return "%s|%s|%s|%s|%s|%s"
                .formatted(
                        sorted(language.accepted()),
                        language.level(),
                        orNothing(needs.sexWish()),
                        needs.remoteAllowed() ? "REMOTE" : "ON_SITE",
                        each.queue().urgent() ? "URGENT" : "",
                        takesDays(each) ? "DAY" : "");
    }

    /** The need of the first session or day of a hearing. */
    String officer(CaseFacts each) {
        return officer(each, each.shape().days() == 1);
    }

    /** The need of each later session or day; which is the last is known only of the second of two. */
    String laterOfficer(CaseFacts each) {
        return officer(each, each.shape().days() <= 2);
    }

    private String officer(CaseFacts each, boolean isFollowedByWriting) {
        var type = each.type();
        return Objects.requireNonNull(skilled.get(each.id()))
                + (isFollowedByWriting ? type.writingThirdDay() + "+" + type.writingFifthDay() : "");
    }

    private String skilled(CaseFacts each) {
        var team = each.queue().team();
        var needs = each.asylumCase().needs();
        var skills = facts.hearingDay().skillsThroughout(each, facts.calendar().window());
        return "%s|%s|%s|%s|%s|%s|"
                .formatted(
                        team == null ? "" : team,
                        sorted(skills),
                        orNothing(needs.sexWish()),
                        needs.simple() ? "SIMPLE" : "",
                        each.queue().urgent() ? "URGENT" : "",
                        takesDays(each) ? "DAY" : "");
    }

    /** Whether the hearing of a case fills whole days. */
    static boolean takesDays(CaseFacts each) {
        return switch (each.shape().kind()) {
            case DAY, TWO_DAYS -> true;
            case ONE, SPLIT -> false;
        };
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

    /** The need of that name. */
    Need need(String name) {
        var example = officers.containsKey(name) ? officers.get(name) : languages.get(name);
        return Need.of(name, Objects.requireNonNull(example, name));
    }

    /** Language needs of cases that fit. */
    List<Need> languages(Predicate<CaseFacts> fits) {
        return needs(languages, fits);
    }

    /** Officer needs of cases that fit. */
    List<Need> officers(Predicate<CaseFacts> fits) {
        return needs(officers, fits);
    }

    private static List<Need> needs(Map<String, Example> all, Predicate<CaseFacts> fits) {
        return all.entrySet().stream()
                .filter(need -> fits.test(need.getValue().facts()))
                .map(need -> Need.of(need.getKey(), need.getValue()))
                .toList();
    }
}
