package nl.planhorizon.solver.explain.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** The bottlenecks of a caseload: everybody and everything by what one more day of it is worth. */
public final class Bottlenecks {

    private static final long MILLI = 1000;
    private static final Comparator<Worth> DEAREST = Comparator.comparingLong(Worth::value)
            .reversed()
            .thenComparing(Worth::day)
            .thenComparing(Worth::location)
            .thenComparing(each -> each.what().toString());

    private final CaseloadFacts facts;
    private final List<Worth> worths;

    private Bottlenecks(CaseloadFacts facts, Proof proof) {
        this.facts = facts;
        worths = worths(new Market(facts, proof));
    }

    /** As the prices of a lower bound of the caseload tell. */
    public static Bottlenecks of(Caseload caseload, Proof proof) {
        return new Bottlenecks(new CaseloadFacts(caseload), proof);
    }

    private List<Worth> worths(Market market) {
        List<Worth> all = new ArrayList<>();
        for (var what : everything(market)) {
            for (var location : facts.caseload().resources().locations()) {
                all.addAll(weekly(market, what, location.code()));
            }
        }
        return withoutTwins(all.stream().sorted(DEAREST).toList());
    }

    private static Set<Scarce> everything(Market market) {
        Set<Scarce> all = new LinkedHashSet<>();
        for (var sex : Sex.values()) {
            for (var need : market.needs(PriceRow.Kind.INTERPRETER)) {
                need.example().asylumCase().language().accepted().stream()
                        .map(language -> Scarce.interpreter(language, sex))
                        .forEach(all::add);
            }
            for (var need : market.needs(PriceRow.Kind.OFFICER)) {
                var example = need.example();
                all.add(Scarce.officer(
                        example.queue().team(), example.asylumCase().needs().skills(), sex));
            }
        }
        all.add(Scarce.room());
        return all;
    }

    /** The best day of each week on which one more is worth anything. */
    private static List<Worth> weekly(Market market, Scarce what, String location) {
        long[] earnings = market.earnings(what, location);
        Map<Object, Worth> best = new LinkedHashMap<>();
        for (int number = 0; number < earnings.length; number++) {
            var day = market.days().get(number);
            var worth = new Worth(what, location, day, Math.floorDiv(earnings[number], MILLI));
            if (worth.value() > 0) {
                best.merge(Weeks.mondayOf(day), worth, (one, other) -> other.value() > one.value() ? other : one);
            }
        }
        return List.copyOf(best.values());
    }

    /** Of a woman and a man who are otherwise the same the one that is worth more. */
    private static List<Worth> withoutTwins(List<Worth> sorted) {
        List<Worth> kept = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (var each : sorted) {
            var what = each.what();
            var plain = new Scarce(what.kind(), what.language(), what.team(), what.skills(), null);
            if (seen.add(List.of(plain, each.location(), Weeks.mondayOf(each.day())))) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }

    /** Each with the best day of each week, what is worth most first; what is worth nothing is left out. */
    public List<Worth> worths() {
        return worths;
    }

    /** Those worth most, each in its best week and at its best location only. */
    public List<Worth> dearest(int most) {
        List<Worth> chosen = new ArrayList<>();
        for (var each : worths) {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(other -> other.what().isLike(each.what()))) {
                chosen.add(each);
            }
        }
        return List.copyOf(chosen);
    }

    /** Adds the day and plans again around it. */
    public Replanned replan(Worth worth, HearingPlan plan) {
        return new OneMore(facts, plan).of(worth);
    }
}
