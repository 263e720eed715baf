package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.Differences;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Dossiers;
import nl.planhorizon.solver.desk.books.Till;
import nl.planhorizon.solver.desk.obstacles.Breaches;
import nl.planhorizon.solver.desk.obstacles.Pins;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;

/**
 * Replans after a disruption. What no longer holds is taken out, so that the plan is valid at once; then it is put back,
 * the dearest to miss first; then step by step one of those is tried together with a few hearings in its way. Everything
 * else stays where it is.
 */
public final class Repair {

    private final PlanDesk before;
    private final Dossiers dossiers;
    private final Books books;
    /** The valid plan that the table was laid out with. */
    private final Books laid;

    private final Till till;
    private final Pins pins;
    private final Set<Dossier> touched = new LinkedHashSet<>();
    private final RepairStep step;
    private final CompletableFuture<FairTable> table;
    private long steps;

    /**
     * Takes out what no longer holds; from here on the plan is valid.
     *
     * @param disrupted the caseload as it is now
     * @param plan the plan made for the caseload as it was
     * @param seed same seed and same steps, same plan
     */
    public Repair(Caseload disrupted, HearingPlan plan, long seed) {
        this(PlanDesk.of(disrupted, plan), Set.of(), seed);
    }

    /**
     * Also tries to hear some cases better although nothing is wrong with their hearing, or to hear them at all.
     *
     * @param facts what is known of the caseload as it is now
     * @param plan the plan made for the caseload as it was
     * @param wanted ids of those cases
     * @param seed same seed and same steps, same plan
     */
    public Repair(CaseloadFacts facts, HearingPlan plan, Set<String> wanted, long seed) {
        this(PlanDesk.of(facts, plan), wanted, seed);
    }

    /**
     * The same for a plan that lies on a desk already, which spares working out everything about its caseload.
     *
     * @param desk the plan made for the caseload as it was, with the caseload as it is now
     * @param wanted ids of cases to hear better although nothing is wrong with their hearing
     * @param seed same seed and same steps, same plan
     */
    public Repair(PlanDesk desk, Set<String> wanted, long seed) {
        before = desk;
        var numbered = desk.numbered();
        books = desk.copyOfBooks();
        dossiers = books.dossiers();
        till = new Till(books);
        pins = new Pins(books);
        makeValid();
        laid = books.copy();
        table = FairTable.of(numbered, laid);
        wanted.stream().sorted().map(dossiers::of).forEach(touched::add);
        step = new RepairStep(till, desk.starts(), List.copyOf(touched), new SplittableRandom(seed));
    }

    /** Again as long as it helps: with a case that is taken out, the hearing it had pushed aside has to go back. */
    private void makeValid() {
        int known;
        do {
            known = touched.size();
            putFixedBack();
            takeOutBroken();
        } while (touched.size() > known && dossiers.all().stream().anyMatch(pins::isMoved));
    }

    /** Fixed hearings that have to be elsewhere go there first: whatever is in their way is broken by them. */
    private void putFixedBack() {
        for (var dossier : dossiers.all()) {
            var standing = dossier.standing();
            if (standing != null && pins.isMoved(dossier)) {
                till.strike(dossier);
                till.enter(dossiers.seat(standing));
                touched.add(dossier);
            }
        }
    }

    private void takeOutBroken() {
        var breaches = new Breaches(books);
        for (var dossier : leastNeededFirst()) {
            var seat = books.seat(dossier.number());
            if (seat != null && !breaches.isSound(seat)) {
                till.strike(dossier);
                if (breaches.of(seat).isEmpty()) {
                    till.enter(seat);
                } else {
                    touched.add(dossier);
                }
            }
        }
    }

    private List<Dossier> leastNeededFirst() {
        List<Dossier> planned = new ArrayList<>(dossiers.all());
        planned.removeIf(each -> books.seat(each.number()) == null);
        planned.sort(Comparator.comparing(Dossier::isFixed).thenComparing(RepairStep.DEAREST_TO_MISS.reversed()));
        return planned;
    }

    /** How many cases have something to gain: those whose hearing no longer holds, and those that were wanted. */
    public int count() {
        return touched.size();
    }

    /** Puts back what was taken out, and improves that until the budget is spent. */
    public Repair improve(Budget budget) {
        if (steps == 0) {
            putBack();
        }
        while (!touched.isEmpty() && budget.spent() < 1) {
            step.take();
            steps++;
        }
        return this;
    }

    private void putBack() {
        touched.stream()
                .filter(each -> each.facts().isReady() && books.seat(each.number()) == null)
                .sorted(RepairStep.DEAREST_TO_MISS)
                .forEach(step::putBack);
    }

    /** The plan as it is now, in fair order as far as hearings may move for that. */
    public Repaired result() {
        var opened = before.copyOfBooks();
        var moves = Differences.between(laid, books);
        var settled = laid.copy();
        Differences.apply(table.join().settle(moves, Differences.between(opened, books)), settled);
        var after = before.apply(Differences.between(opened, settled));
        var ids = touched.stream().map(each -> each.facts().id()).toList();
        return new Repaired(after.desk(), Set.copyOf(ids), after.changes(), steps);
    }

    /**
     * Makes way in a plan of which everything holds, on the table that its turns are settled on. Who could make way can be
     * looked for before that; ways may only be asked for after {@link #result}, and only if that changes nothing.
     *
     * @throws IllegalStateException if something did not hold
     */
    public MakingWay makingWay(Wanted wanted, Predicate<Hearing> mayMove) {
        if (!touched.isEmpty()) {
            throw new IllegalStateException("The plan on the table is not the one that was opened.");
        }
        return new MakingWay(before, wanted, mayMove, table);
    }

    /** The plan as it is now, before its turns are settled. */
    public HearingPlan plan() {
        return books.plan();
    }

    /** Change in plan cost since the disrupted plan was opened, broken hearings counted as held. */
    public long costChange() {
        return till.spent();
    }
}
