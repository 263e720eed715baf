package nl.planhorizon.solver.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** What is different between two plans of the same caseload. */
public final class Differences {

    private Differences() {}

    /** In order of case id. */
    public static List<HearingChange> between(Books before, Books after) {
        return after.differentFrom(before)
                .mapToObj(number -> new HearingChange(
                        before.dossiers().of(number).facts().id(),
                        hearing(before.seat(number)),
                        hearing(after.seat(number))))
                .sorted(Comparator.comparing(HearingChange::caseId))
                .toList();
    }

    /** Makes changes in books, legal or not, all at once. */
    public static void apply(List<HearingChange> changes, Books books) {
        var dossiers = books.dossiers();
        changes.forEach(each -> books.strike(dossiers.of(each.caseId()).number()));
        changes.stream()
                .flatMap(each -> Stream.ofNullable(each.after()))
                .forEach(after -> books.enter(dossiers.seat(after)));
    }

    private static @Nullable Hearing hearing(@Nullable Seat seat) {
        return seat == null ? null : seat.hearing();
    }
}
