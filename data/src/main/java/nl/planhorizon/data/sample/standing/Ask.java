package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Shape;

/**
 * A case that looks for a place.
 *
 * @param unit the case
 * @param type its hearing type
 * @param shape the shape its hearing must have
 * @param demand what it asks of people and rooms on the first day in question; needs only shrink with age
 * @param earliest first day on which it may be heard, by location
 */
record Ask(AsylumCase unit, HearingType type, Shape shape, Demand demand, Map<String, LocalDate> earliest) {

    /** Asks with the same answer, dates of their own apart. */
    record Kind(
            Set<String> locations, String type, Shape shape, LanguageNeed language, Demand demand, boolean remote) {}

    static Ask of(AsylumCase unit, LocalDate day, Law law) {
        var type = law.hearingType(unit);
        var medical = unit.needs().medical();
        var shape = medical == null || medical.shape() == null ? type.shape() : medical.shape();
        var earliest = unit.circumstances().locations().stream()
                .collect(Collectors.toMap(location -> location, location -> law.earliest(unit, location, day)));
        return new Ask(unit, type, shape, Demand.of(unit, day, law), earliest);
    }

    boolean isEarly(Slot slot) {
        return slot.firstDay().isBefore(earliest.getOrDefault(slot.location(), LocalDate.MAX));
    }

    Kind kind() {
        return new Kind(
                unit.circumstances().locations(),
                type.code(),
                shape,
                unit.language(),
                demand,
                unit.needs().remoteAllowed());
    }
}
