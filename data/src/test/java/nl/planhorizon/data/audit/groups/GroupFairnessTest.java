package nl.planhorizon.data.audit.groups;

import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.groups.GroupRow.Verdict;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;

/** Twelve cases that applied on twelve days, heard on the twelve first open days, one a day. */
class GroupFairnessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
    private static final int CASES = 12;

    private static GivenCase number(int number) {
        return asylumCase("C%02d".formatted(number)).appliedOn(FIRST.plusDays(number));
    }

    private static Caseload caseloadOf(IntFunction<GivenCase> each) {
        return caseload()
                .window(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 18))
                .cases(IntStream.range(0, CASES).mapToObj(each).toArray(GivenCase[]::new))
                .build();
    }

    private static List<GroupRow> rows(Caseload caseload, Grouping grouping, ToIntFunction<Integer> place) {
        return GroupFairness.of(caseload, plan(heard(place))).stream()
                .filter(row -> row.grouping() == grouping)
                .toList();
    }

    /** Case by case: the how-manieth open day it is heard on. */
    private static List<Hearing> heard(ToIntFunction<Integer> place) {
        return IntStream.range(0, CASES)
                .mapToObj(number -> hearing("C%02d".formatted(number))
                        .on(morning(openDay(place.applyAsInt(number))))
                        .build())
                .toList();
    }

    private static int openDay(int number) {
        return number / 5 * 7 + number % 5;
    }

    @Test
    void inTurnNobodyIsBehind() {
        var rows = rows(
                caseloadOf(number -> number(number).nationality(number % 2 == 0 ? "SYR" : "ERI")),
                Grouping.NATIONALITY,
                number -> number);

        assertThat(rows).extracting(GroupRow::group).containsExactly("ERI", "SYR");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.inQueue().days()).isZero();
            assertThat(row.verdict()).isEqualTo(Verdict.CHANCE);
        });
    }

    @Test
    void whoIsHeardLastThoughAlikeIsToBeLookedAt() {
        var caseload = caseloadOf(number -> number(number).nationality(number % 2 == 0 ? "SYR" : "ERI"));

        var rows = rows(caseload, Grouping.NATIONALITY, number -> number % 2 == 0 ? number / 2 : 6 + number / 2);

        assertThat(rows)
                .extracting(GroupRow::group, GroupRow::verdict)
                .containsExactly(tuple("ERI", Verdict.LOOK), tuple("SYR", Verdict.AHEAD));
        assertThat(rows.get(0).amongAlike().days()).isPositive();
    }

    @Test
    void whoWaitsForAScarceLanguageInTurnWaitsForThat() {
        var caseload = caseloadOf(number -> number % 2 == 0
                ? number(number).nationality("SYR").speaks(Level.B2, "ar")
                : number(number).nationality("ERI").speaks(Level.B2, "ti"));

        var rows = rows(caseload, Grouping.NATIONALITY, number -> number % 2 == 0 ? number / 2 : 6 + number / 2);

        assertThat(rows.get(0).verdict()).isEqualTo(Verdict.SCARCITY);
        assertThat(rows.get(0).amongAlike().days()).isZero();
        assertThat(rows.get(0).inQueue().days())
                .isEqualTo(-rows.get(1).inQueue().days(), within(1e-9));
    }

    @Test
    void groupsOfAHandfulAreNotShownByThemselves() {
        var few = caseloadOf(number -> number(number).nationality(number < 4 ? "GEO" : "SYR"));
        var various = caseloadOf(number -> number(number).nationality(number < 6 ? "N%02d".formatted(number) : "SYR"));

        assertThat(rows(few, Grouping.NATIONALITY, number -> number))
                .extracting(GroupRow::group)
                .containsExactly("SYR");
        assertThat(rows(various, Grouping.NATIONALITY, number -> number))
                .extracting(GroupRow::group, GroupRow::cases)
                .containsExactly(tuple("SYR", 6), tuple(GroupFairness.OTHER, 6));
    }

    @Test
    void everyGroupingCoversAllCasesAndComesOutEven() {
        var caseload = caseloadOf(number -> number(number).nationality(number % 2 == 0 ? "SYR" : "ERI"));

        var all = GroupFairness.of(caseload, plan(heard(number -> (5 * number) % CASES)));

        for (var grouping : Grouping.values()) {
            var rows = all.stream().filter(row -> row.grouping() == grouping).toList();
            assertThat(rows.stream().mapToInt(GroupRow::cases).sum())
                    .as(grouping.name())
                    .isEqualTo(CASES);
            assertThat(rows.stream()
                            .mapToDouble(row -> row.cases() * row.inQueue().days())
                            .sum())
                    .as(grouping.name())
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void theBandIsThatOfAllGroupsThatCouldHaveBeenDrawn() {
        var facts = new Facts(caseloadOf(GroupFairnessTest::number));
        var turns = new Turns(
                facts.readyCases(), new PlanFacts(facts, heard(number -> (5 * number) % CASES)), each -> "all");

        var drawn = draws(facts.readyCases(), 4).stream().map(turns::of).toList();
        double mean = drawn.stream().mapToDouble(Delay::days).average().orElseThrow();
        double variance = drawn.stream()
                .mapToDouble(delay -> Math.pow(delay.days() - mean, 2))
                .average()
                .orElseThrow();

        assertThat(drawn).hasSize(495);
        assertThat(mean).isCloseTo(0, within(1e-9));
        assertThat(drawn)
                .allSatisfy(delay -> assertThat(delay.spread()).isCloseTo(1.96 * Math.sqrt(variance), within(1e-9)));
        assertThat(variance).isPositive();
    }

    /** Every way to draw some of the cases. */
    private static List<List<CaseFacts>> draws(List<CaseFacts> cases, int size) {
        List<List<CaseFacts>> draws = new ArrayList<>();
        for (int bits = 0; bits < 1 << cases.size(); bits++) {
            if (Integer.bitCount(bits) == size) {
                int chosen = bits;
                draws.add(IntStream.range(0, cases.size())
                        .filter(each -> (chosen >> each & 1) != 0)
                        .mapToObj(cases::get)
                        .toList());
            }
        }
        return draws;
    }
}
