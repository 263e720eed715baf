package nl.planhorizon.api.office.edit;

import java.time.LocalDate;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.mark.MarkKind;

/** Places that are kept provisionally up to a day, and no longer. */
public final class Holds {

    private Holds() {}

    /** The office on a day, without the holds whose last day is past. */
    public static Office lapsed(Office office, LocalDate day) {
        var past = office.marks()
                .of(MarkKind.HOLD)
                .filter(each -> LocalDate.parse(each.value()).isBefore(day))
                .toList();
        var lapsed = office;
        for (var hold : past) {
            lapsed = MarkPins.lift(lapsed.withMarks(lapsed.marks().without(MarkKind.HOLD, hold.subject())), hold);
        }
        return lapsed;
    }
}
