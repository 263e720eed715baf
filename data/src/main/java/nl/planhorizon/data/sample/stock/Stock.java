package nl.planhorizon.data.sample.stock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.resources.Companion;

/**
 * The cases waiting for a hearing.
 *
 * @param cases numbered in order of application
 * @param companions lawyers and guardians
 */
public record Stock(List<AsylumCase> cases, List<Companion> companions) {

    /** Share of the first households in track 4 with more than one case; assumed. */
    private static final double FAMILIES = 0.08;

    /** Share of track 4 in the border procedure at a time; assumed. */
    private static final double AT_BORDER = 0.002;

    private static final int SMALL = 1_000;
    private static final double SEEN = 4;
    private static final double SEEN_SHARE = 0.02;
    private static final double PROMISED = 22;
    private static final double PROMISED_SHARE = 0.075;

    private static final Weighted<Integer> FAMILY_SIZE = new Weighted<>(List.of(2, 3, 4), List.of(0.6, 0.25, 0.15));

    public static Stock of(Scope scope, Law law) {
        var drafts = drafts(scope);
        drafts.sort(Comparator.comparing(draft -> draft.dates().application()));
        var attendance = new Attendance(scope, drafts);
        int digits = Math.max(5, String.valueOf(drafts.size()).length());
        var cases = new ArrayList<AsylumCase>();
        for (int i = 0; i < drafts.size(); i++) {
            var number = "Z" + "0".repeat(digits - String.valueOf(i + 1).length()) + (i + 1);
            cases.add(numbered(drafts.get(i), number, attendance.of(drafts.get(i), i), law));
        }
        return new Stock(cases, attendance.companions());
    }

    /** Tracks 1 and 2 and the border first, each in its share; the rest is the stock of track 4. */
    private static List<AsylumCase> drafts(Scope scope) {
        var special = new HouseholdMaker(scope);
        var general = new GeneralMaker(scope, special);
        var drafts = new ArrayList<AsylumCase>();
        if (!scope.stress()) {
            add(drafts, seen(scope.number("stock-track-1") * scope.scale(), scope), scope, "track 1", special::dublin);
            add(
                    drafts,
                    seen(scope.number("stock-track-2") * scope.scale(), scope),
                    scope,
                    "track 2",
                    special::safeCountry);
        }
        if (!scope.stress() && scope.has(Codes.SCHIPHOL)) {
            add(drafts, seen(scope.cases() * AT_BORDER, scope), scope, "border", special::border);
        }
        if (scope.cases() < SMALL) {
            add(drafts, promised(scope), scope, "priority", special::priority);
        }
        add(drafts, scope.cases() - drafts.size(), scope, "track 4", general::household);
        return drafts;
    }

    /** In small caseloads every queue has a few cases, so that it can be seen. */
    private static int seen(double expected, Scope scope) {
        return (int) Math.round(Math.max(expected, Math.min(SEEN, scope.cases() * SEEN_SHARE)));
    }

    private static int promised(Scope scope) {
        return (int) Math.round(Math.min(PROMISED, scope.cases() * PROMISED_SHARE));
    }

    private static void add(
            List<AsylumCase> drafts, int count, Scope scope, String topic, Function<Dice, Household> maker) {
        var members = new Members(scope);
        int end = drafts.size() + count;
        for (int i = 0; drafts.size() < end; i++) {
            var dice = scope.dice(topic).at(i);
            var household = maker.apply(dice);
            int size = Math.min(size(household, dice), end - drafts.size());
            var family = size == 1 ? null : "F%05d".formatted(i + 1);
            for (int member = 0; member < size; member++) {
                drafts.add(members.member(household, family, dice.at(member)));
            }
        }
    }

    private static int size(Household household, Dice dice) {
        var type = household.procedure().hearingType();
        boolean together = (type.equals("DETAILED") || type.equals("BAA_SHORT"))
                && Set.of(Codes.BAA, Codes.REGULAR)
                        .contains(household.procedure().queue());
        return together && dice.chance(FAMILIES) ? FAMILY_SIZE.draw(dice) : 1;
    }

    private static AsylumCase numbered(AsylumCase draft, String number, Set<String> companions, Law law) {
        var around = draft.circumstances();
        return new AsylumCase(
                number,
                draft.sequence(),
                draft.status(),
                draft.procedure(),
                draft.dates(),
                draft.missing(),
                draft.language(),
                draft.needs(),
                new Circumstances(
                        around.locations(),
                        around.family(),
                        companions,
                        around.unavailable(),
                        around.invitation(),
                        around.nuisanceReport(),
                        around.termExtension()),
                law.earlierTerms(draft.dates().application()));
    }
}
