package nl.planhorizon.api.today;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.page.Sparkline;
import nl.planhorizon.api.night.report.MorningReport;
import org.jspecify.annotations.Nullable;

/**
 * The last night, and how figures of the plan in force went over the nights before.
 *
 * @param night the last night, or null if there was none
 * @param days the mornings that have a report, the oldest first
 * @param lines a figure each; none before there are two mornings to compare
 */
record LastNight(@Nullable Night night, List<LocalDate> days, List<Sparkline> lines) {

    private static final int NIGHTS = 30;
    private static final List<String> FIGURES =
            List.of("casesPlanned", "priorityWithinHorizon", "termsBroken", "hearingsChanged");

    static LastNight of(Nights nights) {
        var reports = nights.documents(MorningReport.KIND, NIGHTS);
        var lines = reports.size() < 2 ? List.<Sparkline>of() : Sparkline.of(reports, FIGURES);
        return new LastNight(nights.latest(1).stream().findFirst().orElse(null), List.copyOf(reports.keySet()), lines);
    }

    /** The class of the colour of how it ended. */
    public String colour() {
        var outcome = night == null ? null : night.outcome();
        if (outcome == Outcome.FAILED) {
            return "bad";
        }
        return outcome == Outcome.PUBLISHED ? "good" : "warn";
    }
}
