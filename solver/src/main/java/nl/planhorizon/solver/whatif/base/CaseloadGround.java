package nl.planhorizon.solver.whatif.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Timeline;

/** Brings a caseload into classes, pools and needs. */
public final class CaseloadGround {

    private static final int PAST_WEEKS = 156;
    private static final int AHEAD_WEEKS = 60;
    private static final int WEEK = 7;
    private static final String REPEAT = "repeat";

    private final Caseload caseload;
    private final CaseloadFacts facts;
    private final Assumptions assumptions;
    private final Timeline timeline;
    private final CaseBook book = new CaseBook();
    private final Map<String, Integer> readyLags = new HashMap<>();

    private CaseloadGround(Caseload caseload, Assumptions assumptions, int weeks) {
        this.caseload = caseload;
        this.assumptions = assumptions;
        facts = new CaseloadFacts(caseload);
        timeline = new Timeline(caseload.window().first(), weeks, PAST_WEEKS, AHEAD_WEEKS);
    }

    /** A caseload as the ground of a forecast of some weeks, from the first week of its window on. */
    public static Ground of(Caseload caseload, Assumptions assumptions, int weeks) {
        return new CaseloadGround(caseload, assumptions, weeks).ground();
    }

    private Ground ground() {
        var open = facts.cases().stream()
                .filter(each -> each.asylumCase().status() == CaseStatus.OPEN)
                .sorted(Comparator.comparing((CaseFacts each) -> each.queue().group())
                        .thenComparing(each -> each.asylumCase().dates().application())
                        .thenComparing(CaseFacts::id))
                .toList();
        noteReadyLags(open);
        addStock(open);
        var classes = book.toClasses(assumptions);
        var lines = Lines.of(caseload.policy(), assumptions);
        double scale = (double) caseload.cases().size() / assumptions.stock();
        return new Ground(
                caseload.name(),
                caseload.asOf(),
                timeline,
                caseload.policy(),
                caseload.openDays(),
                lines,
                classes,
                book.opening(),
                CaseloadStaffing.of(facts, timeline, lines, classes.list()),
                new Ground.Inflow(
                        assumptions.casesAYear() * scale,
                        book.inflowWeights(assumptions),
                        assumptions.monthWeights(),
                        assumptions.asylumShare()));
    }

    /** New cases become ready as fast as half of those that are ready now did, per group. */
    private void noteReadyLags(List<CaseFacts> open) {
        Map<String, List<Integer>> weeks = new HashMap<>();
        for (var each : open) {
            var ready = each.asylumCase().dates().ready();
            if (ready != null) {
                long days = ChronoUnit.DAYS.between(each.asylumCase().dates().application(), ready);
                weeks.computeIfAbsent(each.queue().group(), key -> new ArrayList<>())
                        .add(Math.max(1, (int) (days / WEEK)));
            }
        }
        weeks.forEach((group, all) ->
                readyLags.put(group, all.stream().sorted().toList().get((all.size() - 1) / 2)));
    }

    private void addStock(List<CaseFacts> open) {
        long incomplete = open.stream().filter(each -> !isComplete(each)).count();
        long seen = 0;
        for (var each : open) {
            int readyWeek = isComplete(each)
                    ? Math.max(0, timeline.weekOf(readyDay(each)))
                    : 1 + (int) (seen++ * assumptions.fileWeeks() / Math.max(1, incomplete));
            var application = each.asylumCase().dates().application();
            int clazz = book.number(clazz(each), track(each));
            int lag = book.classes().get(clazz).lag();
            int row = timeline.rowOf(application) + lag;
            book.add(clazz, row, readyWeek, 1);
        }
    }

    private static boolean isComplete(CaseFacts each) {
        return each.isReady() && each.asylumCase().dates().ready() != null;
    }

    private LocalDate readyDay(CaseFacts each) {
        var ready = each.asylumCase().dates().ready();
        return ready == null ? timeline.start() : ready;
    }

    private static int track(CaseFacts each) {
        return each.queue().code().equals(REPEAT)
                ? Assumptions.REPEAT
                : each.asylumCase().procedure().track();
    }

    private CaseClass clazz(CaseFacts each) {
        var needs = each.needsOn(caseload.window().first());
        var language = each.asylumCase().language();
        return new CaseClass(
                each.queue().group(),
                each.asylumCase().procedure().nationality(),
                language.needsInterpreter() ? language.accepted() : List.of(),
                List.copyOf(new TreeSet<>(each.asylumCase().circumstances().locations())),
                needs.skills(),
                each.type().code(),
                each.sessions(),
                needs.childRoom(),
                lag(each),
                readyLags.getOrDefault(each.queue().group(), 1));
    }

    private static int lag(CaseFacts each) {
        var horizon = each.horizonDate();
        if (horizon == null) {
            return 0;
        }
        var application = Weeks.mondayOf(each.asylumCase().dates().application());
        return Math.max(0, (int) ChronoUnit.WEEKS.between(application, Weeks.mondayOf(horizon)));
    }
}
