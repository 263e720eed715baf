package nl.planhorizon.api.office.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;

/** Hearings that are pinned because of a lock or a hold, and let go with it. */
public final class MarkPins {

    private MarkPins() {}

    /** Pins the hearings a mark is about; pins that planners set before stay theirs. */
    public static Office put(Office office, Mark because) {
        var about = about(because);
        Map<String, Pin> pins = new HashMap<>(office.plans().pins());
        office.plans().working().values().stream()
                .filter(about)
                .forEach(each -> pins.putIfAbsent(each.caseId(), pin(because)));
        return office.withPlans(office.plans().withPins(pins));
    }

    /** Lets go what was pinned because of a mark that is no longer there; what another mark keeps is pinned because of that. */
    public static Office lift(Office office, Mark ended) {
        Map<String, Pin> pins = new HashMap<>(office.plans().pins());
        office.plans().working().values().stream()
                .filter(about(ended))
                .filter(each -> pin(ended).equals(pins.get(each.caseId())))
                .forEach(each -> keeping(office.marks(), each)
                        .ifPresentOrElse(
                                other -> pins.put(each.caseId(), pin(other)), () -> pins.remove(each.caseId())));
        return office.withPlans(office.plans().withPins(pins));
    }

    private static Optional<Mark> keeping(Marks marks, Hearing hearing) {
        return Stream.of(MarkKind.DAY_LOCK, MarkKind.HOLD)
                .flatMap(marks::of)
                .filter(each -> about(each).test(hearing))
                .findFirst();
    }

    private static Predicate<Hearing> about(Mark mark) {
        return mark.kind() == MarkKind.HOLD
                ? hearing -> hearing.caseId().equals(mark.subject())
                : hearing -> hearing.sessions().stream()
                        .anyMatch(session -> Mark.subjectOf(hearing.location(), session.day())
                                .equals(mark.subject()));
    }

    private static Pin pin(Mark because) {
        return new Pin(because.by(), because.words());
    }
}
