package nl.planhorizon.solver.bound.prices;

import java.util.TreeSet;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/** How the needs that carry a price are named; cases with the same name can be served by the same people. */
public final class NeedKeys {

    private NeedKeys() {}

    /** Accepted languages, level, sex, whether remote will do, urgency and length. */
    public static String language(CaseFacts facts) {
        var language = facts.asylumCase().language();
        var needs = facts.asylumCase().needs();
        return String.join(
                "|",
                String.join(" ", new TreeSet<>(language.accepted())),
                language.level().name(),
                sex(needs.sexWish()),
                needs.remoteAllowed() ? "REMOTE" : "ON_SITE",
                urgency(facts),
                length(facts));
    }

    /** Of the first session or day of a hearing. */
    public static String officer(CaseFacts facts) {
        return officer(facts, isFirstLast(facts));
    }

    /** Of each later session or day; which is the last is known only of the second of two. */
    static String laterOfficer(CaseFacts facts) {
        return officer(facts, isLaterLast(facts));
    }

    /** Whether writing follows the first session or day of a hearing. */
    static boolean isFirstLast(CaseFacts facts) {
        return facts.shape().days() == 1;
    }

    static boolean isLaterLast(CaseFacts facts) {
        return facts.shape().days() <= 2;
    }

    /** Team, skills needed throughout the window, sex, whether a trainee will do, urgency, length and the writing that follows. */
    private static String officer(CaseFacts facts, boolean last) {
        var team = facts.queue().team();
        var needs = facts.asylumCase().needs();
        return String.join(
                "|",
                team == null ? "" : team,
                String.join(" ", new TreeSet<>(facts.skillsThroughout())),
                sex(needs.sexWish()),
                needs.simple() ? "SIMPLE" : "",
                urgency(facts),
                length(facts),
                last ? facts.type().writingThirdDay() + "+" + facts.type().writingFifthDay() : "");
    }

    /** An urgent case may use what others may not, and push frozen hearings aside. */
    private static String urgency(CaseFacts facts) {
        return facts.queue().urgent() ? "URGENT" : "";
    }

    /** Whole days are sold as such: a morning of one and an afternoon of another do not make a day. */
    private static String length(CaseFacts facts) {
        return takesDays(facts) ? "DAY" : "";
    }

    public static boolean takesDays(CaseFacts facts) {
        var kind = facts.shape().kind();
        return kind == Shape.Kind.DAY || kind == Shape.Kind.TWO_DAYS;
    }

    private static String sex(@Nullable Sex wish) {
        return wish == null ? "" : wish.name();
    }
}
