package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.AgeBand;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.RestWaiver;

/** What depends on the day a case is heard: its needs by age and whether it had its rest. */
public final class HearingDay {

    private static final int REST_TRACK = 4;

    private final Policy policy;

    HearingDay(Policy policy) {
        this.policy = policy;
    }

    public Set<String> skills(CaseFacts facts, LocalDate firstDay) {
        var needed = facts.asylumCase().needs().skills();
        var band = ageBand(facts, firstDay);
        if (band.isEmpty()) {
            return needed;
        }
        var all = new HashSet<>(needed);
        all.addAll(band.get().skills());
        return all;
    }

    /** The skills needed on every day of a stretch of time. */
    public Set<String> skillsThroughout(CaseFacts facts, DateRange days) {
        var lasting = new HashSet<>(skills(facts, days.first()));
        for (var day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            lasting.retainAll(skills(facts, day));
        }
        return lasting;
    }

    public boolean needsChildRoom(CaseFacts facts, LocalDate firstDay) {
        return facts.asylumCase().needs().childRoom()
                || ageBand(facts, firstDay).map(AgeBand::childRoom).orElse(false);
    }

    /** Before the ready date, or before the rest period is over. */
    public boolean isBeforeReadyOrRest(CaseFacts facts, String location, LocalDate firstDay) {
        var ready = facts.asylumCase().dates().ready();
        var registrationHearing = facts.asylumCase().dates().registrationHearing();
        int rest = restDays(facts, location, firstDay);
        boolean beforeReady = ready != null && firstDay.isBefore(ready);
        boolean beforeRest =
                registrationHearing != null && firstDay.isBefore(registrationHearing.plusDays(rest > 0 ? rest + 1 : 0));
        return beforeReady || beforeRest;
    }

    private Optional<AgeBand> ageBand(CaseFacts facts, LocalDate firstDay) {
        var birth = facts.asylumCase().dates().birth();
        if (birth == null) {
            return Optional.empty();
        }
        int age = Period.between(birth, firstDay).getYears();
        return policy.ageBands().stream()
                .filter(band -> age < band.underAge())
                .min(Comparator.comparingInt(AgeBand::underAge));
    }

    private int restDays(CaseFacts facts, String location, LocalDate firstDay) {
        if (facts.asylumCase().procedure().track() != REST_TRACK || facts.restDays() == 0) {
            return 0;
        }
        boolean waived = policy.restWaivers().stream().anyMatch(waiver -> fits(waiver, facts, location, firstDay));
        return waived ? 0 : facts.restDays();
    }

    private static boolean fits(RestWaiver waiver, CaseFacts facts, String location, LocalDate firstDay) {
        var nationality = facts.asylumCase().procedure().nationality();
        boolean nuisance = facts.asylumCase().circumstances().nuisanceReport() != null;
        return (waiver.location() == null || waiver.location().equals(location))
                && (waiver.nationality() == null || waiver.nationality().equals(nationality))
                && (nuisance || !waiver.nuisanceOnly())
                && waiver.days().contains(firstDay);
    }
}
