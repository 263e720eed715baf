package nl.planhorizon.api.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.explain.bottleneck.Replanned;
import nl.planhorizon.solver.explain.bottleneck.Worth;
import org.jspecify.annotations.Nullable;

/**
 * One more day of somebody or something at a location, and what it is worth.
 *
 * @param kind interpreter, officer or room
 * @param language of an interpreter, else null
 * @param team of an officer, or null
 * @param skills of an officer
 * @param location code of the location
 * @param day the day, the best of its week
 * @param worth what the plan cost can fall by at most, by the prices of the lower bound
 * @param replanned what came of it when it was really added, or null where that was not tried
 */
public record ScarceDay(
        PriceRow.Kind kind,
        @Nullable String language,
        @Nullable String team,
        List<String> skills,
        String location,
        @JsonSerialize(using = ToStringSerializer.class) LocalDate day,
        long worth,
        @Nullable Gain replanned) {

    /**
     * What came of a day that was added.
     *
     * @param saved what the plan costs less
     * @param casesEarlier cases heard earlier, or heard at all
     * @param casesLater cases heard later
     * @param daysEarlier days earlier together
     */
    public record Gain(long saved, int casesEarlier, int casesLater, long daysEarlier) {}

    public ScarceDay {
        skills = List.copyOf(skills);
    }

    /** Number of the ISO week. */
    @JsonProperty
    public int week() {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public static ScarceDay of(Worth worth) {
        return of(worth, null);
    }

    public static ScarceDay of(Replanned replanned) {
        return of(
                replanned.worth(),
                new Gain(replanned.saved(), replanned.earlier(), replanned.later(), replanned.daysEarlier()));
    }

    private static ScarceDay of(Worth worth, @Nullable Gain gain) {
        var what = worth.what();
        return new ScarceDay(
                what.kind(),
                what.language(),
                what.team(),
                what.skills().stream().sorted().toList(),
                worth.location(),
                worth.day(),
                worth.value(),
                gain);
    }
}
