package nl.planhorizon.api.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * The two plans of the office.
 *
 * @param published hearings in force, also those before the window; without pins
 * @param working hearings of the working plan by case, inside the window
 * @param pins who keeps which hearing of the working plan where it is, by case
 */
public record Plans(List<StandingHearing> published, Map<String, Hearing> working, Map<String, Pin> pins) {

    private static final Comparator<StandingHearing> BY_FIRST_DAY =
            Comparator.comparing(each -> each.hearing().firstDay());

    public Plans {
        published = List.copyOf(published);
        working = inOrder(working);
        pins = Map.copyOf(pins);
    }

    /** In order of case, and quicker to look in than what sorts itself: lists ask of all cases whether they have a hearing. */
    private static Map<String, Hearing> inOrder(Map<String, Hearing> working) {
        Map<String, Hearing> inOrder = new LinkedHashMap<>(2 * working.size());
        working.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> inOrder.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(inOrder);
    }

    /** The plans when an office opens: what stands is published, and the working plan is what stands in the window. */
    public static Plans opening(List<StandingHearing> standing, DateRange window) {
        var inWindow = standing.stream()
                .filter(each -> window.contains(each.hearing().firstDay()))
                .toList();
        Map<String, Pin> pins = new HashMap<>();
        inWindow.forEach(each -> {
            if (each.pin() != null) {
                pins.put(each.hearing().caseId(), each.pin());
            }
        });
        return new Plans(
                standing.stream()
                        .filter(StandingHearing::published)
                        .map(each -> new StandingHearing(each.hearing(), true, each.invitation(), null))
                        .toList(),
                inWindow.stream()
                        .map(StandingHearing::hearing)
                        .collect(Collectors.toMap(Hearing::caseId, Function.identity(), (one, other) -> other)),
                pins);
    }

    /** Every hearing of both plans as the row it has. */
    public Set<HearingRow> rows() {
        return Stream.concat(publishedRows(), working.values().stream().map(this::workingRow))
                .collect(Collectors.toSet());
    }

    /** The rows that other plans do not have; quick where little is different. */
    @SuppressWarnings("ReferenceEquality")
    List<HearingRow> rowsNotIn(Plans other) {
        List<HearingRow> rows = new ArrayList<>();
        if (published != other.published) {
            var known = other.publishedRows().collect(Collectors.toSet());
            publishedRows().filter(row -> !known.contains(row)).distinct().forEach(rows::add);
        }
        working.forEach((caseId, hearing) -> {
            var row = workingRow(hearing);
            var there = other.working.get(caseId);
            if (there == null || !row.equals(other.workingRow(there))) {
                rows.add(row);
            }
        });
        return rows;
    }

    private Stream<HearingRow> publishedRows() {
        return published.stream()
                .map(each -> new HearingRow(PlanKind.PUBLISHED, each.hearing(), each.invitation(), null));
    }

    private HearingRow workingRow(Hearing hearing) {
        return new HearingRow(PlanKind.WORKING, hearing, Invitation.NOT_SENT, pins.get(hearing.caseId()));
    }

    public HearingPlan workingPlan() {
        return HearingPlan.of(working.values());
    }

    /** What is published inside the window, by case; the latest where a case has more than one. */
    public SortedMap<String, StandingHearing> publishedIn(DateRange window) {
        SortedMap<String, StandingHearing> byCase = new TreeMap<>();
        for (var each : published) {
            if (window.contains(each.hearing().firstDay())) {
                byCase.merge(each.hearing().caseId(), each, BinaryOperator.maxBy(BY_FIRST_DAY));
            }
        }
        return byCase;
    }

    /** The published hearing of a case inside the window, the latest of them, or null. */
    public @Nullable StandingHearing publishedIn(DateRange window, String caseId) {
        return published.stream()
                .filter(each -> each.hearing().caseId().equals(caseId)
                        && window.contains(each.hearing().firstDay()))
                .max(BY_FIRST_DAY)
                .orElse(null);
    }

    /** Another working plan; a pin goes with a hearing that is no longer there. */
    public Plans withWorking(HearingPlan plan) {
        Map<String, Hearing> changed =
                plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, Function.identity()));
        Map<String, Pin> kept = new HashMap<>(pins);
        kept.keySet().retainAll(changed.keySet());
        return new Plans(published, changed, kept);
    }

    /**
     * The plans once other hearings of the window are in force; the working plan stays. An invitation holds on while start and
     * location stay; what was heard before the window stays as it is.
     */
    public Plans publishing(Collection<Hearing> hearings, DateRange window) {
        return withPublished(putInForce(hearings, window));
    }

    private List<StandingHearing> putInForce(Collection<Hearing> hearings, DateRange window) {
        Map<String, StandingHearing> old = new HashMap<>();
        List<StandingHearing> inForce = new ArrayList<>();
        for (var each : published) {
            if (window.contains(each.hearing().firstDay())) {
                old.put(each.hearing().caseId(), each);
            } else {
                inForce.add(each);
            }
        }
        for (var hearing : hearings) {
            var before = old.get(hearing.caseId());
            boolean stays = before != null
                    && before.hearing().sessions().equals(hearing.sessions())
                    && before.hearing().location().equals(hearing.location());
            inForce.add(new StandingHearing(
                    hearing, true, before != null && stays ? before.invitation() : Invitation.NOT_SENT, null));
        }
        return inForce;
    }

    /** What is in force in a window. */
    public HearingPlan inForce(DateRange window) {
        return new HearingPlan(published.stream()
                .map(StandingHearing::hearing)
                .filter(hearing -> window.contains(hearing.firstDay()))
                .toList());
    }

    public Plans withPublished(List<StandingHearing> changed) {
        return new Plans(changed, working, pins);
    }

    public Plans withPins(Map<String, Pin> changed) {
        return new Plans(published, working, changed);
    }
}
