package nl.planhorizon.data.audit.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.bound.LowerBound;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundCheckTest {

    private static final int CASELOADS = 600;
    private static final int SOLVED = 150;
    private static final int SESSIONS = 20;
    private static final String ANY_OFFICER = "||||||0+1";

    @Test
    void theCheckFindsWhatTheSolverProves() {
        int proven = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var bound = new LowerBound(new Model(new CaseloadFacts(caseload)));

            for (int round = 0; round <= 45; round++) {
                if (round % 15 == 0) {
                    var proof = bound.proof();
                    assertThat(BoundCheck.lowerBoundAt(caseload, proof))
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(proof.lowerBound());
                }
                bound.improve();
            }
            proven += bound.value() > 0 ? 1 : 0;
        }

        assertThat(proven).isGreaterThan(CASELOADS * 9 / 10);
    }

    @Test
    void noPricesProveMoreThanAPlanCosts() {
        for (long seed = 0; seed < SOLVED; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var solved = new HearingSolver(SolverSettings.repeatable(seed).withSlices(1))
                    .solve(caseload, Budget.steps(20), progress -> {});
            long cost = Audit.of(caseload, solved.plan()).rules().planCost();
            var random = new Random(seed);

            for (int each = 0; each < 20; each++) {
                var prices = disturbed(solved.proof(), caseload, random);
                assertThat(BoundCheck.lowerBoundAt(caseload, prices))
                        .as("seed %d, prices %d", seed, each)
                        .isLessThanOrEqualTo(cost);
            }
        }
    }

    /** Prices near those proven, or far from them, with rooms and targets priced besides. */
    private static Proof disturbed(Proof proof, Caseload caseload, Random random) {
        int days = (int)
                caseload.window().days().filter(caseload.openDays()::isOpen).count();
        int weeks =
                (int) caseload.window().days().map(Weeks::mondayOf).distinct().count();
        double scale = Math.pow(10, 2 * random.nextDouble() - 1.5);
        List<PriceRow> rows = new ArrayList<>();
        for (var row : proof.prices()) {
            if (row.kind() == Kind.INTERPRETER || row.kind() == Kind.OFFICER) {
                var milli = row.milli().stream()
                        .map(price -> Math.round(price * (1 + scale * (random.nextDouble() - 0.5))))
                        .map(price -> Math.max(0, price))
                        .toList();
                rows.add(new PriceRow(row.kind(), row.need(), row.location(), milli));
            }
        }
        for (var location : caseload.resources().locations()) {
            rows.add(new PriceRow(Kind.ROOM, "", location.code(), random(2 * days, 3000, random)));
        }
        long weight = caseload.policy().number(Setting.WEIGHT_TARGET);
        for (var queue : caseload.policy().queues()) {
            rows.add(new PriceRow(Kind.TARGET, queue.code(), null, random(weeks, 1000 * weight, random)));
        }
        rows.addAll(heldBack(caseload, weeks, random));
        rows.addAll(frozen(caseload, random));
        rows.addAll(homes(proof, random));
        return new Proof(0, rows);
    }

    private static List<PriceRow> heldBack(Caseload caseload, int weeks, Random random) {
        return caseload.resources().interpreters().stream()
                .map(each -> new PriceRow(Kind.HELD_BACK, each.mainLanguage(), each.homeLocation(), List.of()))
                .distinct()
                .map(row -> new PriceRow(row.kind(), row.need(), row.location(), random(weeks, 20_000, random)))
                .toList();
    }

    private static List<PriceRow> frozen(Caseload caseload, Random random) {
        var standing = new Facts(caseload).standing();
        return standing.current().stream()
                .filter(standing::mayBeDisplaced)
                .map(each -> new PriceRow(Kind.FROZEN, each.hearing().caseId(), null, random(1, 2_000_000, random)))
                .toList();
    }

    /** For some fixed hearings only, and not always for both of its people. */
    private static List<PriceRow> homes(Proof proof, Random random) {
        return proof.prices().stream()
                .filter(row -> row.kind() == Kind.HOME_OFFICER || row.kind() == Kind.HOME_INTERPRETER)
                .filter(row -> random.nextInt(3) > 0)
                .map(row -> new PriceRow(
                        row.kind(), row.need(), null, random(row.milli().size(), 3_000_000, random)))
                .toList();
    }

    private static List<Long> random(int count, long highest, Random random) {
        return LongStream.range(0, count)
                .mapToObj(any -> random.nextBoolean() ? 0L : random.nextLong(highest + 1))
                .toList();
    }

    @Test
    void withoutPricesEachCaseIsHeardOnItsFirstPossibleDay() {
        var caseload = Given.caseload().cases(3).build();

        long bound = BoundCheck.lowerBoundAt(caseload, new Proof(0, List.of()));

        // Heard on the first Monday, 60 days after they applied: 60 · 60 / 100 each.
        assertThat(bound).isEqualTo(3 * 36);
    }

    @Test
    void aPriceOnTheFirstDayProvesThatOneOfThreeCasesIsHeardLater() {
        var caseload = Given.caseload().cases(3).build();

        // All pay 1 or wait a day longer (61 · 61 / 100 = 37); the officer sells the two sessions of Monday.
        assertThat(BoundCheck.lowerBoundAt(caseload, mondayCosts(1000))).isEqualTo(3 * 37 - 2);
        assertThat(BoundCheck.lowerBoundAt(caseload, mondayCosts(999))).isEqualTo(3 * 37 - 2);
        assertThat(BoundCheck.lowerBoundAt(caseload, mondayCosts(500))).isEqualTo(3 * 36 + 1);
        assertThat(BoundCheck.lowerBoundAt(caseload, mondayCosts(3000))).isEqualTo(3 * 37 - 6);
    }

    private static Proof mondayCosts(long milli) {
        List<Long> prices = new ArrayList<>(Collections.nCopies(SESSIONS, 0L));
        prices.set(0, milli);
        prices.set(1, milli);
        return new Proof(0, List.of(new PriceRow(Kind.OFFICER, ANY_OFFICER, "UTR", prices)));
    }

    @Test
    void hearingAndWritingArePaidForInTheWeeksOfTheOfficer() {
        var caseload = Given.caseload().cases(3).build();
        var officer = caseload.resources().officers().get(0).id();
        var prices = new ArrayList<>(mondayCosts(1000).prices());
        prices.add(new PriceRow(Kind.WEEK, officer, null, List.of(400L, 0L)));

        // Each session of Monday costs the officer two of the ten of that week: itself, and writing on Friday.
        assertThat(BoundCheck.lowerBoundAt(caseload, new Proof(0, prices)))
                .isEqualTo((3 * 37_000 - 2 * (1000 - 2 * 400) - 10 * 400 + 999) / 1000);
    }

    @Test
    void aFixedHearingIsHeldByTheOfficerThatItHas() {
        var caseload = Given.caseload()
                .cases(3)
                .standing(Given.hearing("C1").publishedAndPinned())
                .build();
        var bought = mondayCosts(1000).prices();

        // C1 has the morning of Monday (36); the others pay 1 or wait a day longer (37). The officer sells the
        // afternoon, and
        // the morning to C1 or to whoever asks.
        assertThat(BoundCheck.lowerBoundAt(caseload, new Proof(0, bought))).isEqualTo(36 + 1 + 2 * 37 - 2);
        assertThat(BoundCheck.lowerBoundAt(caseload, withOwnOfficer(bought, 0))).isEqualTo(36 + 2 * 37 - 2);
        assertThat(BoundCheck.lowerBoundAt(caseload, withOwnOfficer(bought, 9000)))
                .isEqualTo(36 + 9 + 2 * 37 - 9 - 1);
    }

    private static Proof withOwnOfficer(List<PriceRow> prices, long milli) {
        List<PriceRow> all = new ArrayList<>(prices);
        all.add(new PriceRow(Kind.HOME_OFFICER, "C1", null, List.of(milli)));
        return new Proof(0, all);
    }

    @Test
    void noMoreOfAFamilyAreTogetherThanInterpretersCanServe() {
        var one = Given.interpreter("I1");
        var two = Given.interpreter("I2");

        // A hearing of a day costs 72, one of a session 36; who is not with the others 500.
        assertThat(withoutPrices(family("day", 2).interpreters(one))).isEqualTo(2 * 72 + 500);
        assertThat(withoutPrices(family("day", 2).interpreters(one, two))).isEqualTo(2 * 72);
        assertThat(withoutPrices(family("short", 2).interpreters(one))).isEqualTo(2 * 36);
        assertThat(withoutPrices(family("short", 3).interpreters(one))).isEqualTo(3 * 36 + 500);
    }

    private static GivenCaseload family(String hearingType, int members) {
        return Given.caseload()
                .cases(IntStream.rangeClosed(1, members)
                        .mapToObj(number -> Given.asylumCase("C" + number)
                                .hearingType(hearingType)
                                .family("F")
                                .build())
                        .toList());
    }

    @Test
    void aHearingThatIsSplitEndsOnAsManyDaysAsItTakes() {
        var split = Given.urgentCase("C1", Given.MONDAY).medical(Shape.split(3), null);

        // Begun on Monday it ends on Wednesday at the earliest, two days late in each of its three sessions.
        assertThat(withoutPrices(Given.caseload().cases(split))).isEqualTo(3 * 2 * 1000 + 3 * 36);
    }

    private static long withoutPrices(GivenCaseload caseload) {
        return BoundCheck.lowerBoundAt(caseload.build(), new Proof(0, List.of()));
    }

    @Test
    void whatTheCaseloadDoesNotHaveCannotBePriced() {
        var free = Collections.nCopies(SESSIONS, 0L);

        assertFault(Kind.INTERPRETER, "ti|B2||REMOTE||", "UTR", free, "need, queue or location");
        assertFault(Kind.OFFICER, "BAA||||||0+1", "UTR", free, "need, queue or location");
        assertFault(Kind.OFFICER, ANY_OFFICER, "XXX", free, "need, queue or location");
        assertFault(Kind.OFFICER, ANY_OFFICER, null, free, "need, queue or location");
        assertFault(Kind.ROOM, "R1", "UTR", free, "need, queue or location");
        assertFault(Kind.TARGET, "unheard-of", null, List.of(0L, 0L), "need, queue or location");
        assertFault(Kind.TARGET, "baa", "UTR", List.of(0L, 0L), "need, queue or location");
        assertFault(Kind.WEEK, "nobody", null, List.of(0L, 0L), "need, queue or location");
        assertFault(Kind.HELD_BACK, "ti", "UTR", List.of(0L, 0L), "need, queue or location");
        assertFault(Kind.FROZEN, "C1", null, List.of(0L), "need, queue or location");
        assertFault(Kind.HOME_OFFICER, "C1", null, List.of(0L), "need, queue or location");
        assertFault(Kind.HOME_INTERPRETER, "C1", null, List.of(0L), "need, queue or location");
    }

    @Test
    void pricesFitTheWindowAndTheirRange() {
        var cents = Collections.nCopies(SESSIONS, -1L);
        var fortune = Collections.nCopies(SESSIONS, Prices.HIGHEST + 1);

        assertFault(Kind.ROOM, "", "UTR", List.of(0L), "has 1 prices, the window asks for 20");
        assertFault(Kind.TARGET, "baa", null, List.of(0L), "has 1 prices, the window asks for 2");
        assertFault(Kind.HELD_BACK, "ar", "UTR", List.of(0L), "has 1 prices, the window asks for 2");
        assertFault(Kind.ROOM, "", "UTR", cents, "has price -1");
        assertFault(Kind.INTERPRETER, "ar|B2||REMOTE||", "UTR", fortune, "not between 0 and 1000000000000");
        assertFault(Kind.TARGET, "baa", null, List.of(0L, 500_001L), "not between 0 and 500000");
    }

    @Test
    void aPriceIsGivenOnce() {
        var row = new PriceRow(Kind.ROOM, "", "UTR", Collections.nCopies(SESSIONS, 1L));

        assertThatExceptionOfType(UnusableProofException.class)
                .isThrownBy(() -> BoundCheck.lowerBoundAt(Given.caseload().build(), new Proof(0, List.of(row, row))))
                .withMessage("The price row ROOM \"\" UTR is given twice.");
    }

    private static void assertFault(
            Kind kind, String need, @Nullable String location, List<Long> milli, String expected) {
        var proof = new Proof(0, List.of(new PriceRow(kind, need, location, milli)));

        assertThatExceptionOfType(UnusableProofException.class)
                .isThrownBy(() -> BoundCheck.lowerBoundAt(Given.caseload().build(), proof))
                .withMessageContaining(expected);
    }
}
