package nl.planhorizon.data.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Judgement;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import nl.planhorizon.solver.testing.random.Dice;
import nl.planhorizon.solver.testing.random.RandomPlaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The desk answers from its own books; the audit recounts the whole plan from the start. They must agree to the unit. */
class DeskMeetsAuditTest {

    private static final int CASELOADS = 120;
    private static final int MOVES_EACH = 6;

    @Test
    void aMoveBreaksAndCostsWhatTheAuditCounts() {
        int legal = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            var desk = PlanDesk.of(caseload, plan);
            var dice = new Dice(seed);
            for (int move = 0; move < MOVES_EACH; move++) {
                var hearing = randomHearing(dice, caseload);

                var judgement = desk.judge(hearing);

                assertAgreement("seed %d, move %d, %s".formatted(seed, move, hearing), desk, hearing, judgement);
                legal += judgement.isLegal() ? 1 : 0;
            }
        }
        assertThat(legal).as("legal moves among them").isPositive();
    }

    @Test
    void everyOfferAndLegalCellIsLegalAndCostsWhatTheAuditCounts() {
        int offers = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var desk = PlanDesk.of(caseload, RandomPlans.of(caseload, seed));
            for (var asylumCase : new Dice(seed).some(caseload.cases(), 20)) {
                for (var offer : desk.bestPlaces(asylumCase.id(), 3)) {
                    offers++;
                    var judgement = new Judgement(List.of(), offer.cost());
                    assertAgreement("seed %d, %s".formatted(seed, offer.hearing()), desk, offer.hearing(), judgement);
                }
                assertCells(seed, desk, asylumCase);
            }
        }
        assertThat(offers).isPositive();
    }

    private static void assertCells(long seed, PlanDesk desk, AsylumCase asylumCase) {
        var held = desk.hold(asylumCase.id());
        long cheapest = Long.MAX_VALUE;
        for (var cell : held.cells(Wish.NONE)) {
            var nearest = cell.nearest();
            if (nearest != null) {
                var judgement = held.judge(nearest);
                var rules = judgement.broken().stream().map(Broken::rule).toList();
                assertThat(rules).as("seed %d, %s", seed, nearest).isEqualTo(cell.forbids());
                if (cell.isLegal()) {
                    assertThat(cell.cost())
                            .as("seed %d, %s", seed, nearest)
                            .isEqualTo(judgement.cost().total());
                    cheapest = Math.min(cheapest, cell.cost());
                }
            }
        }
        var best = held.bestPlaces(1, Wish.NONE);
        if (cheapest == Long.MAX_VALUE) {
            assertThat(best).as("seed %d", seed).isEmpty();
        } else {
            assertThat(best.get(0).cost().total()).as("seed %d", seed).isLessThanOrEqualTo(cheapest);
        }
    }

    private static Hearing randomHearing(Dice dice, Caseload caseload) {
        var places = new RandomPlaces(dice, caseload);
        AsylumCase one = dice.pick(caseload.cases());
        LocalDate day = dice.day(caseload.window());
        return places.place(one, day, dice.chance(60) ? 0 : 20);
    }

    private static void assertAgreement(String what, PlanDesk desk, Hearing hearing, Judgement judgement) {
        var without = with(desk.plan(), hearing.caseId(), null);
        var then = with(desk.plan(), hearing.caseId(), hearing);
        assertThat(counts(judgement)).as(what).isEqualTo(more(desk.caseload(), hearing, without, then));
        assertThat(costs(judgement)).as(what).isEqualTo(costDifference(desk.caseload(), desk.plan(), then));
    }

    private static HearingPlan with(HearingPlan plan, String caseId, @Nullable Hearing hearing) {
        List<Hearing> hearings = new ArrayList<>(plan.hearings());
        hearings.removeIf(each -> each.caseId().equals(caseId));
        if (hearing != null) {
            hearings.add(hearing);
        }
        hearings.sort(Comparator.comparing(Hearing::start).thenComparing(Hearing::caseId));
        return new HearingPlan(hearings);
    }

    private static Map<String, Integer> counts(Judgement judgement) {
        var counts = new TreeMap<String, Integer>();
        judgement.broken().forEach(broken -> counts.put(broken.rule().code(), broken.count()));
        return counts;
    }

    /** What is broken more often with the hearing than without it; a fixed hearing that is left out does not count. */
    private static Map<String, Integer> more(
            Caseload caseload, Hearing hearing, HearingPlan without, HearingPlan then) {
        var more = new TreeMap<>(Audit.of(caseload, then).rules().hardViolations());
        var report = Audit.of(caseload, without);
        report.rules().hardViolations().forEach((code, count) -> more.merge(code, -count, Integer::sum));
        boolean ownPinCounted = report.witness().stream()
                .anyMatch(line -> line.rule() == Rule.PINNED_MOVED
                        && mentions(line.where().in(Locale.ENGLISH), hearing.caseId()));
        if (ownPinCounted) {
            more.merge(Rule.PINNED_MOVED.code(), 1, Integer::sum);
        }
        more.values().removeIf(count -> count <= 0);
        return more;
    }

    private static boolean mentions(String line, String caseId) {
        return List.of(line.split("[ :,]")).contains(caseId);
    }

    private static Map<Rule, Long> costs(Judgement judgement) {
        return new TreeMap<>(judgement.cost().parts());
    }

    private static Map<Rule, Long> costDifference(Caseload caseload, HearingPlan before, HearingPlan after) {
        var was = Audit.of(caseload, before).rules().costs();
        var is = Audit.of(caseload, after).rules().costs();
        var change = new TreeMap<Rule, Long>();
        for (var rule : Rule.of(Rule.Kind.COST)) {
            long more = is.getOrDefault(rule.code(), 0L) - was.getOrDefault(rule.code(), 0L);
            if (more != 0) {
                change.put(rule, more);
            }
        }
        return change;
    }
}
