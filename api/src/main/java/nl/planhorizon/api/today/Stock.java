package nl.planhorizon.api.today;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.OfficerCapacity;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.cases.CaseStatus;

/**
 * What the page of today tells of the facts alone: it stays as it is while only hearings move, so it is worked out for other
 * facts only.
 *
 * @param facts the facts
 * @param byAge open cases by queue and age
 * @param available sessions officers can hear, by Monday of the week
 * @param needed sessions of ready cases by Monday of the last week in which they are to be heard
 * @param backlog sessions of those whose last week passed before the window
 * @param ready ready cases that need an interpreter, by language
 * @param notReady open cases that are not ready
 * @param near urgent cases whose horizon comes soon
 */
record Stock(
        Facts facts,
        List<StockByAge> byAge,
        Map<LocalDate, Long> available,
        Map<LocalDate, Long> needed,
        long backlog,
        Map<String, Long> ready,
        long notReady,
        List<CaseFacts> near) {

    static Stock of(Office office) {
        var caseload = office.caseload();
        var cases = office.facts().readyCases();
        var first = Weeks.mondayOf(caseload.window().first());
        return new Stock(
                office.facts(),
                StockByAge.of(office),
                available(caseload),
                cases.stream()
                        .collect(groupingBy(each -> Weeks.mondayOf(latestDay(each)), summingLong(CaseFacts::sessions))),
                cases.stream()
                        .filter(each -> latestDay(each).isBefore(first))
                        .mapToLong(CaseFacts::sessions)
                        .sum(),
                cases.stream()
                        .filter(each -> each.asylumCase().language().needsInterpreter())
                        .collect(groupingBy(each -> each.asylumCase().language().own(), counting())),
                notReady(office),
                cases.stream()
                        .filter(each -> NearHorizon.isNear(each, caseload.asOf()))
                        .toList());
    }

    private static Map<LocalDate, Long> available(Caseload caseload) {
        return new OfficerCapacity(caseload).byWeek(caseload.resources().officers());
    }

    private static LocalDate latestDay(CaseFacts each) {
        var horizon = each.horizonDate();
        return horizon == null ? each.lastSafeDay() : horizon;
    }

    private static long notReady(Office office) {
        return office.facts().cases().stream()
                .filter(each -> each.asylumCase().status() == CaseStatus.OPEN && !each.isReady())
                .count();
    }

    /** That of another office; a pinned hearing changes the caseload, but nothing that counts here, and an absence only who can hear. */
    @SuppressWarnings("ReferenceEquality") // Facts are equal by id: only the very same are surely the same.
    Stock with(Office other) {
        var before = facts.caseload();
        var now = other.caseload();
        if (!facts.hasSameCases(other.facts()) || !before.window().equals(now.window())) {
            return of(other);
        }
        return before.resources() == now.resources()
                ? this
                : new Stock(other.facts(), byAge, available(now), needed, backlog, ready, notReady, near);
    }
}
