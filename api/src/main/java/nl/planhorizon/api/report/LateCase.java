package nl.planhorizon.api.report;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.explain.Yield;
import nl.planhorizon.solver.explain.promise.LatePromise;

/**
 * A priority case that misses its horizon, as it is reported.
 *
 * @param caseId its number
 * @param horizon the last day that was promised
 * @param daysLate days after it
 * @param blockers codes of the rules that together leave no place until then; empty where there is one
 * @param outbidBy whose place it would need to be in time
 */
public record LateCase(
        String caseId,
        @JsonSerialize(using = ToStringSerializer.class) LocalDate horizon,
        long daysLate,
        List<String> blockers,
        List<Outbid> outbidBy) {

    /**
     * Another case with such a place.
     *
     * @param caseId its number
     * @param day first day of the place
     * @param location code of its location
     * @param why why it goes first: fixed, urgent, earlier-turn or dearer
     */
    public record Outbid(
            String caseId,
            @JsonSerialize(using = ToStringSerializer.class) LocalDate day,
            String location,
            String why) {

        private static Outbid of(Yield yield) {
            var place = yield.place();
            return new Outbid(
                    yield.caseId(),
                    place.firstDay(),
                    place.location(),
                    yield.why().code());
        }
    }

    public LateCase {
        blockers = List.copyOf(blockers);
        outbidBy = List.copyOf(outbidBy);
    }

    static LateCase of(LatePromise late) {
        return new LateCase(
                late.caseId(),
                late.horizon(),
                late.daysLate(),
                late.blockers().stream()
                        .map(each -> each.obstacle().rule().code())
                        .distinct()
                        .toList(),
                late.outbidBy().stream().map(Outbid::of).toList());
    }
}
