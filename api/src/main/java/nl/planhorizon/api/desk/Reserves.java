package nl.planhorizon.api.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Officer;

/** Officers who stand by on a day at a location: they hear nothing that day, so that they can stand in for somebody. */
public final class Reserves {

    private Reserves() {}

    /** Who can stand by: officers of the location who work that day and have no hearing then. */
    public static List<Officer> possible(Office office, String location, LocalDate day) {
        return office.caseload().resources().officers().stream()
                .filter(each -> each.locations().contains(location) && !each.isTrainee())
                .filter(each -> each.availability().includes(Session.morning(day))
                        || each.availability().includes(Session.afternoon(day)))
                .filter(each -> isFree(office, each, day))
                .toList();
    }

    private static boolean isFree(Office office, Officer officer, LocalDate day) {
        return office.plans().working().values().stream()
                .noneMatch(hearing -> hearing.officer().equals(officer.id())
                        && hearing.sessions().stream()
                                .anyMatch(session -> session.day().equals(day)));
    }

    static Office standBy(Office office, Mark reserve) {
        var day = reserve.day();
        boolean possible = possible(office, reserve.about(), day).stream()
                .anyMatch(each -> each.id().equals(reserve.value()));
        if (!possible) {
            throw new RefusedChangeException("refused.reserve-busy", List.of());
        }
        return with(office, reserve, availability -> availability.with(List.of(away(day))));
    }

    static Office released(Office office, Mark reserve) {
        return with(office, reserve, availability -> {
            List<AvailabilityException> all = new ArrayList<>(availability.exceptions());
            all.remove(away(reserve.day()));
            return new Availability(availability.pattern(), all);
        });
    }

    private static AvailabilityException away(LocalDate day) {
        return new AvailabilityException(DateRange.day(day), null, Reason.OTHER_WORK);
    }

    private static Office with(Office office, Mark reserve, UnaryOperator<Availability> change) {
        var caseload = office.caseload();
        var officers = caseload.resources().officers().stream()
                .map(each -> each.id().equals(reserve.value())
                        ? each.withAvailability(change.apply(each.availability()))
                        : each)
                .toList();
        return office.withCaseload(caseload.withResources(caseload.resources().withOfficers(officers)));
    }
}
