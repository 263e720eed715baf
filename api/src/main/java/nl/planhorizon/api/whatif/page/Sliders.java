package nl.planhorizon.api.whatif.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with sliders: what should be different, and from when. What is left alone is null or nought.
 *
 * @param from from which day on
 * @param inflow inflow in percent of what it is
 * @param officers further officers
 * @param training weeks until they hear cases
 * @param language language of further interpreters
 * @param interpreters further interpreters
 * @param location location of further rooms
 * @param rooms further rooms
 * @param stopped project team that stops
 * @param share percentage of the regular sessions for cases past their term
 * @param horizon planning horizon of the priority queue in weeks
 * @param noShow no-shows in percent of what they are
 * @param term decision term in months for applications from the day on
 * @param weeks weeks that are forecast
 */
public record Sliders(
        @Nullable LocalDate from,
        @Min(0) @Max(300) @Nullable Integer inflow,
        @Min(-500) @Max(1_000) @Nullable Integer officers,
        @Min(0) @Max(104) @Nullable Integer training,
        @Nullable String language,
        @Min(-100) @Max(200) @Nullable Integer interpreters,
        @Nullable String location,
        @Min(-50) @Max(100) @Nullable Integer rooms,
        @Nullable String stopped,
        @Min(0) @Max(100) @Nullable Integer share,
        @Min(1) @Max(26) @Nullable Integer horizon,
        @Min(0) @Max(200) @Nullable Integer noShow,
        @Min(1) @Max(21) @Nullable Integer term,
        @Min(13) @Max(261) @Nullable Integer weeks) {

    private static final int USUAL_WEEKS = 104;

    /** Weeks that are forecast: two years unless said otherwise. */
    public int span() {
        return weeks == null ? USUAL_WEEKS : weeks;
    }

    /** What has to be chosen before something that was moved means anything. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (isMoved(interpreters) && text(language).isEmpty()) {
            missing.add("language");
        }
        if (isMoved(rooms) && text(location).isEmpty()) {
            missing.add("location");
        }
        return missing;
    }

    private static boolean isMoved(@Nullable Integer count) {
        return count != null && count != 0;
    }

    /** What was chosen, or an empty text. */
    static String text(@Nullable String chosen) {
        return chosen == null ? "" : chosen.strip();
    }
}
