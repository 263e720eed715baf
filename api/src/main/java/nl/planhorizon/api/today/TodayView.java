package nl.planhorizon.api.today;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.Bottleneck;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.api.today.SignalProperties.Signal;
import nl.planhorizon.api.web.Bars;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.data.audit.figures.CaseFigures.Count;
import nl.planhorizon.solver.domain.calendar.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * What the page of today shows; every figure of the plan comes from the audit.
 *
 * @param audit the figures
 * @param promises how the promises of urgent cases stand
 * @param terms how the decision terms stand
 * @param hearingsThisWeek hearings of the working plan in the week of the office's day
 * @param stock open cases by queue and age
 * @param stockChart the same as bars
 * @param weeks capacity and plan by week
 * @param weekChart the same as bars
 * @param backlog sessions of cases whose last day passed before the window
 * @param languages languages that cases wait for
 * @param bottleneck what stands most in the way, or null
 * @param near urgent cases whose horizon comes soon
 * @param fairness how first in, first out stands
 * @param todos what needs attention
 */
record TodayView(
        AuditReport audit,
        Signal promises,
        Signal terms,
        long hearingsThisWeek,
        List<StockByAge> stock,
        Bars stockChart,
        List<WeekLoad> weeks,
        Bars weekChart,
        long backlog,
        List<LanguageLoad> languages,
        @Nullable Bottleneck bottleneck,
        List<NearHorizon> near,
        Signal fairness,
        List<Todo> todos) {

    static TodayView of(Stock stock, Office office, PlanFigures figures, SignalProperties signals, OfficeNames names) {
        var audit = figures.audit();
        var priority = audit.priority();
        var weeks = WeekLoad.of(stock, office);
        return new TodayView(
                audit,
                signals.promises(priority.priorityWithinHorizon(), priority.priorityCases()),
                signals.terms(audit.terms().termsBroken() - audit.terms().termsBrokenAtStart()),
                hearingsThisWeek(office),
                stock.byAge(),
                stockChart(stock.byAge(), names),
                weeks,
                weekChart(weeks),
                stock.backlog(),
                LanguageLoad.of(stock, office, figures),
                figures.bottleneck(),
                NearHorizon.of(stock, office),
                audit.fairness().overtakesUnexplained() == 0 ? Signal.GOOD : Signal.RED,
                Todo.of(stock, office, figures));
    }

    private static long hearingsThisWeek(Office office) {
        var monday = Weeks.mondayOf(office.caseload().asOf());
        return office.plans().working().values().stream()
                .filter(hearing -> Weeks.mondayOf(hearing.firstDay()).equals(monday))
                .count();
    }

    private static Bars stockChart(List<StockByAge> stock, OfficeNames names) {
        return Bars.stacked(stock.stream()
                .map(each -> new Bars.Row(
                        names.queue(each.queue()),
                        List.of(
                                new Bars.Part("young", each.young()),
                                new Bars.Part("middle", each.middle()),
                                new Bars.Part("old", each.old()))))
                .toList());
    }

    private static Bars weekChart(List<WeekLoad> weeks) {
        return Bars.beside(weeks.stream()
                .map(each -> new Bars.Row(
                        String.valueOf(each.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        List.of(
                                new Bars.Part("available", each.available()),
                                new Bars.Part("used", each.planned()),
                                new Bars.Part("old", each.needed()))))
                .toList());
    }

    /** Percentage of the promises to urgent cases that are kept. */
    public long promisesKept() {
        var priority = audit.priority();
        return priority.priorityCases() == 0 ? 100 : 100L * priority.priorityWithinHorizon() / priority.priorityCases();
    }

    public Map<String, Count> byLocation() {
        return audit.cases().casesByLocation();
    }
}
