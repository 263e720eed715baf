package nl.planhorizon.solver.search.state;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.location;
import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.testing.given.GivenRoom;
import org.junit.jupiter.api.Test;

/** Four days of two sessions, of which the location is closed on the second; a plain room and one for children. */
class RoomBookTest {

    private static final int ALL_BUT_TUESDAY = 0b1111_0011;
    private static final int NO_MONDAY_MORNING_EITHER = 0b1111_0010;
    private static final int[] MONDAY_MORNING = {0};
    private static final int PLAIN = 0;
    private static final int FOR_CHILDREN = 1;

    private final RoomBook rooms = rooms();

    private static RoomBook rooms() {
        var model = new Model(new CaseloadFacts(caseload()
                .window(MONDAY, MONDAY.plusDays(3))
                .locations(location("UTR", DateRange.day(MONDAY.plusDays(1))))
                .rooms(new GivenRoom("R1"), new GivenRoom("R2").forChildren())
                .build()));
        return new RoomBook(model.sites(), model.grid().sessions());
    }

    @Test
    void aLocationIsOpenWhereItHasARoomLeft() {
        rooms.take(0, PLAIN, MONDAY_MORNING);

        assertThat(rooms.open(0, false)[0]).isEqualTo(ALL_BUT_TUESDAY);
        rooms.take(0, FOR_CHILDREN, MONDAY_MORNING);
        assertThat(rooms.open(0, false)[0]).isEqualTo(NO_MONDAY_MORNING_EITHER);
        rooms.release(0, PLAIN, MONDAY_MORNING);
        assertThat(rooms.open(0, false)[0]).isEqualTo(ALL_BUT_TUESDAY);
    }

    @Test
    void forChildrenOnlyTheirRoomsCount() {
        rooms.take(0, FOR_CHILDREN, MONDAY_MORNING);

        assertThat(rooms.open(0, true)[0]).isEqualTo(NO_MONDAY_MORNING_EITHER);
        assertThat(rooms.open(0, false)[0]).isEqualTo(ALL_BUT_TUESDAY);
    }
}
