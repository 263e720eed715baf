package nl.planhorizon.api.hearingdays;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * Which day is looked at, and how, as the address of the page or the request says it; empty leaves it open.
 *
 * @param day the day
 * @param by what each list is of: location, room, officer or interpreter
 * @param location code of the only location, or empty
 * @param only id of the only room, officer or interpreter, or empty
 */
record DayFilter(
        @Nullable String day,
        @Nullable String by,
        @Nullable String location,
        @Nullable String only) {

    /** What each list is of. */
    enum By {
        LOCATION,
        ROOM,
        OFFICER,
        INTERPRETER;

        public String code() {
            return Code.of(this);
        }
    }

    By grouping() {
        return Arrays.stream(By.values())
                .filter(each -> each.code().equals(by))
                .findFirst()
                .orElse(By.LOCATION);
    }

    /** The day asked for, else the first day from as-of on that has a hearing. */
    LocalDate dayIn(Office office) {
        return asked().orElseGet(() -> office.plans().published().stream()
                .map(StandingHearing::hearing)
                .flatMap(hearing -> hearing.sessions().stream())
                .map(session -> session.day())
                .filter(each -> !each.isBefore(office.caseload().asOf()))
                .min(LocalDate::compareTo)
                .orElse(office.caseload().asOf()));
    }

    private Optional<LocalDate> asked() {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    boolean fits(DayRow row) {
        return isOpenOr(location, row.location()) && isOpenOr(only, row.group(grouping()));
    }

    private static boolean isOpenOr(@Nullable String wanted, String found) {
        return wanted == null || wanted.isBlank() || wanted.equals(found);
    }
}
