package nl.planhorizon.solver.facts.cases;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.AgeBand;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RestWaiver;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** Policy applied to cases: queue, horizon, rest, notice, needs that go with age. Outlives its caseload, so it does not hold it. */
public final class PolicyFacts {

    private static final int REST_TRACK = 4;

    private final LocalDate asOf;
    private final DateRange window;
    private final OpenDays openDays;
    private final Policy policy;
    private final DecisionTerms terms;
    private final Map<String, Queue> queues;
    private final Map<String, List<Queue>> queuesByGroup;
    private final Map<String, HearingType> types;
    private final List<AgeBand> ageBands;
    private final CaseCost.Weights weights;

    public PolicyFacts(Caseload caseload) {
        asOf = caseload.asOf();
        window = caseload.window();
        openDays = caseload.openDays();
        policy = caseload.policy();
        terms = new DecisionTerms(policy, asOf);
        queues = policy.queues().stream().collect(toMap(Queue::code, identity()));
        queuesByGroup = policy.queues().stream().collect(groupingBy(Queue::group));
        types = policy.hearingTypes().stream().collect(toMap(HearingType::code, identity()));
        ageBands = policy.ageBands().stream()
                .sorted(Comparator.comparingInt(AgeBand::underAge))
                .toList();
        weights = CaseCost.Weights.of(this);
    }

    CaseCost.Weights weights() {
        return weights;
    }

    int number(Setting setting) {
        return policy.number(setting);
    }

    LocalDate term(AsylumCase asylumCase) {
        return terms.term(asylumCase);
    }

    HearingType type(AsylumCase asylumCase) {
        return present(types.get(asylumCase.procedure().hearingType()), "hearing type", asylumCase);
    }

    /** The queue a case stands in: of a group split by term, the half its term puts it in. */
    Queue queue(AsylumCase asylumCase, LocalDate term) {
        var named = asylumCase.procedure().queue();
        var byCode = queues.get(named);
        var group = queuesByGroup.get(byCode == null ? named : byCode.group());
        if (group != null && group.size() == 1) {
            return group.get(0);
        }
        Boolean passed = term.isBefore(asOf);
        var half = group == null
                ? null
                : group.stream()
                        .filter(queue -> passed.equals(queue.termPassed()))
                        .findFirst()
                        .orElse(null);
        return present(half, "queue", asylumCase);
    }

    LocalDate noticeDay(AsylumCase asylumCase) {
        return asOf.plusDays(noticeDays(asylumCase));
    }

    private int noticeDays(AsylumCase asylumCase) {
        return number(
                switch (asylumCase.circumstances().invitation()) {
                    case LETTER -> Setting.NOTICE_DAYS_LETTER;
                    case IN_PERSON -> Setting.NOTICE_DAYS_IN_PERSON;
                    case AGREED -> Setting.NOTICE_DAYS_AGREED;
                });
    }

    /** Last day of the planning horizon, or null in a queue without one or for a case that has no anchor yet. */
    @Nullable
    LocalDate horizonDate(AsylumCase asylumCase, Queue queue) {
        var horizon = queue.horizon();
        var dates = asylumCase.dates();
        var hearing = dates.registrationHearing();
        if (horizon == null) {
            return null;
        }
        var anchor =
                switch (horizon.anchor()) {
                    case READY -> dates.ready();
                    case REGISTRATION_HEARING -> hearing == null ? dates.ready() : hearing;
                };
        if (anchor == null) {
            return null;
        }
        var ordinary =
                switch (horizon.unit()) {
                    case CALENDAR_DAYS -> anchor.plusDays(horizon.days());
                    case OPEN_DAYS -> openDays.after(anchor, horizon.days());
                };
        return afterNuisance(asylumCase, anchor, ordinary, horizon.nuisanceDays());
    }

    private LocalDate afterNuisance(
            AsylumCase asylumCase, LocalDate anchor, LocalDate ordinary, @Nullable Integer nuisanceDays) {
        var report = asylumCase.circumstances().nuisanceReport();
        if (report == null || nuisanceDays == null) {
            return ordinary;
        }
        var shortened = later(anchor.plusDays(nuisanceDays), report.plusDays(noticeDays(asylumCase)));
        return shortened.isBefore(ordinary) ? shortened : ordinary;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days from registration hearing to the earliest hearing day where nothing waives rest: six full rest days make seven. */
    int longestRest(AsylumCase asylumCase) {
        int restDays = asylumCase.procedure().track() == REST_TRACK
                ? terms.ruleSet(asylumCase).restDays()
                : 0;
        return restDays == 0 ? 0 : restDays + 1;
    }

    /** The same for a hearing at a location on a day, waivers taken into account. */
    int restOffset(AsylumCase asylumCase, String location, LocalDate firstDay) {
        boolean waived = policy.restWaivers().stream().anyMatch(waiver -> fits(waiver, asylumCase, location, firstDay));
        return waived ? 0 : longestRest(asylumCase);
    }

    private static boolean fits(RestWaiver waiver, AsylumCase asylumCase, String location, LocalDate firstDay) {
        return (waiver.location() == null || waiver.location().equals(location))
                && (waiver.nationality() == null
                        || waiver.nationality().equals(asylumCase.procedure().nationality()))
                && (!waiver.nuisanceOnly() || asylumCase.circumstances().nuisanceReport() != null)
                && waiver.days().contains(firstDay);
    }

    /** The days in the window from which the needs of a case change because the applicant comes of another age. */
    List<LocalDate> birthdaysThatMatter(AsylumCase asylumCase) {
        var birth = asylumCase.dates().birth();
        return birth == null
                ? List.of()
                : ageBands.stream()
                        .map(band -> birth.plusYears(band.underAge()))
                        .filter(window::contains)
                        .toList();
    }

    /** The skills that a case needs on every day of the window. */
    Set<String> skillsThroughout(AsylumCase asylumCase) {
        Set<String> skills = new HashSet<>(needsOn(asylumCase, window.first()).skills());
        birthdaysThatMatter(asylumCase)
                .forEach(day -> skills.retainAll(needsOn(asylumCase, day).skills()));
        return skills;
    }

    DayNeeds needsOn(AsylumCase asylumCase, LocalDate firstDay) {
        var needs = asylumCase.needs();
        var birth = asylumCase.dates().birth();
        var band = birth == null
                ? null
                : ageBands.stream()
                        .filter(each -> firstDay.isBefore(birth.plusYears(each.underAge())))
                        .findFirst()
                        .orElse(null);
        if (band == null) {
            return new DayNeeds(needs.skills(), needs.childRoom());
        }
        Set<String> skills = new HashSet<>(needs.skills());
        skills.addAll(band.skills());
        return new DayNeeds(skills, needs.childRoom() || band.childRoom());
    }

    /** Whether officers of a team may also hear cases outside their project. */
    boolean lends(String team) {
        return policy.lentTeams().contains(team);
    }

    private static <T> T present(@Nullable T found, String what, AsylumCase asylumCase) {
        if (found == null) {
            throw new IllegalArgumentException("Case %s has no known %s.".formatted(asylumCase.id(), what));
        }
        return found;
    }
}
