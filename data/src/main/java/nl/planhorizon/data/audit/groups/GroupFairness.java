package nl.planhorizon.data.audit.groups;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.figures.NearestRank;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * The fairness report of a plan: how groups fare, and whether a difference is more than chance, and if so whether it comes
 * from what their hearings need (a scarce language, a full location) or is there among cases that need the same as well.
 */
public final class GroupFairness {

    /** Groups below this size are shown together, or not at all, so that no row is about a handful of people. */
    public static final int SMALLEST = 5;

    static final String OTHER = "other";

    /** What cases need that decides where they fit: people, place and length. */
    private record Likeness(String queue, String language, String locations, int sessions, String needs) {

        static Likeness of(CaseFacts facts) {
            var asylumCase = facts.asylumCase();
            var needs = asylumCase.needs();
            return new Likeness(
                    facts.queue().code(),
                    String.join(" ", asylumCase.language().accepted()),
                    String.join(
                            " ",
                            asylumCase.circumstances().locations().stream()
                                    .sorted()
                                    .toList()),
                    facts.sessions(),
                    needs.skills().stream().sorted().toList() + "|" + needs.sexWish());
        }
    }

    private final Facts facts;
    private final PlanFacts plan;
    private final Turns inQueue;
    private final Turns amongAlike;

    private GroupFairness(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
        inQueue = new Turns(facts.readyCases(), plan, each -> each.queue().code());
        amongAlike = new Turns(facts.readyCases(), plan, Likeness::of);
    }

    /** Rows by grouping, in alphabetical order inside; small groups last. */
    public static List<GroupRow> of(Caseload caseload, HearingPlan plan) {
        var facts = new Facts(caseload);
        var fairness = new GroupFairness(facts, new PlanFacts(facts, plan.hearings()));
        return Arrays.stream(Grouping.values())
                .flatMap(grouping -> fairness.rows(grouping).stream())
                .toList();
    }

    private List<GroupRow> rows(Grouping grouping) {
        var groups = new TreeMap<String, List<CaseFacts>>();
        for (var each : facts.readyCases()) {
            groups.computeIfAbsent(grouping.of(each), any -> new ArrayList<>()).add(each);
        }
        List<CaseFacts> small = new ArrayList<>();
        List<GroupRow> rows = new ArrayList<>();
        groups.forEach((group, cases) -> {
            if (cases.size() < SMALLEST) {
                small.addAll(cases);
            } else {
                rows.add(row(grouping, group, cases));
            }
        });
        if (small.size() >= SMALLEST) {
            rows.add(row(grouping, OTHER, small));
        }
        return rows;
    }

    private GroupRow row(Grouping grouping, String group, List<CaseFacts> cases) {
        var days = cases.stream().map(this::waitingDays).toList();
        var withHorizon =
                cases.stream().filter(each -> each.horizonDate() != null).toList();
        var queueDelay = inQueue.of(cases);
        var alikeDelay = amongAlike.of(cases);
        return new GroupRow(
                grouping,
                group,
                cases.size(),
                NearestRank.of(days, 50),
                NearestRank.of(days, 90),
                withHorizon.size(),
                (int) withHorizon.stream().filter(this::isWithinHorizon).count(),
                queueDelay,
                alikeDelay,
                GroupRow.verdict(queueDelay, alikeDelay));
    }

    private long waitingDays(CaseFacts each) {
        return ChronoUnit.DAYS.between(each.asylumCase().dates().application(), plan.firstDay(each));
    }

    private boolean isWithinHorizon(CaseFacts each) {
        var horizon = each.horizonDate();
        return horizon != null && plan.isPlanned(each) && !plan.lastDay(each).isAfter(horizon);
    }
}
