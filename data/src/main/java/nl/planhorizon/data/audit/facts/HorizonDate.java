package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Policy;
import org.jspecify.annotations.Nullable;

/** The date by which a queue wants its cases heard. */
final class HorizonDate {

    private HorizonDate() {}

    /** Null without horizon, or while there is no date to count from. */
    static @Nullable LocalDate of(AsylumCase asylumCase, @Nullable Horizon horizon, Policy policy, OpenDays openDays) {
        if (horizon == null) {
            return null;
        }
        var anchor = anchor(asylumCase, horizon);
        if (anchor == null) {
            return null;
        }
        var usual =
                switch (horizon.unit()) {
                    case CALENDAR_DAYS -> anchor.plusDays(horizon.days());
                    case OPEN_DAYS -> openDays.after(anchor, horizon.days());
                };
        var report = asylumCase.circumstances().nuisanceReport();
        var nuisanceDays = horizon.nuisanceDays();
        if (report == null || nuisanceDays == null) {
            return usual;
        }
        var invited = report.plusDays(Notice.days(asylumCase.circumstances().invitation(), policy));
        return earlier(usual, later(anchor.plusDays(nuisanceDays), invited));
    }

    private static @Nullable LocalDate anchor(AsylumCase asylumCase, Horizon horizon) {
        var registrationHearing = asylumCase.dates().registrationHearing();
        boolean fromReady = horizon.anchor() == Horizon.Anchor.READY || registrationHearing == null;
        return fromReady ? asylumCase.dates().ready() : registrationHearing;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
