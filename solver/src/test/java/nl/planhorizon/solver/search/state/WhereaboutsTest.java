package nl.planhorizon.solver.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.solver.model.grid.Person;
import org.junit.jupiter.api.Test;

/** Two days of two sessions, 0 and 1, 2 and 3; three locations. */
class WhereaboutsTest {

    private static final int ALL_DAYS = 0b1111;
    private static final int NO_MONDAY_AFTERNOON = 0b1101;

    private static Whereabouts onSite(int available) {
        return of(new Person(0, new long[] {available}, new int[] {0, 2}, 1, -1, true));
    }

    private static Whereabouts pool(int places) {
        return of(new Person(0, new long[] {ALL_DAYS}, new int[0], places, -1, false));
    }

    private static Whereabouts of(Person person) {
        return new Whereabouts(List.of(person), 4, 3);
    }

    @Test
    void somebodyOnSiteIsOfUseAtOwnLocationsInOwnSessionsOnly() {
        var where = onSite(NO_MONDAY_AFTERNOON);

        assertThat(where.usable(0, 0, 0)).isEqualTo(NO_MONDAY_AFTERNOON);
        assertThat(where.usable(0, 1, 0)).isZero();
        assertThat(where.isUsable(0, 2, new int[] {0, 2, 3})).isTrue();
        assertThat(where.isUsable(0, 2, new int[] {0, 1})).isFalse();
    }

    @Test
    void aSessionBindsTheWholeDayToItsLocation() {
        var where = onSite(ALL_DAYS);

        where.take(0, 2, 1);

        assertThat(where.usable(0, 2, 0)).isEqualTo(0b1101);
        assertThat(where.usable(0, 0, 0)).isEqualTo(0b1100);
    }

    @Test
    void theDayStaysBoundUntilItsLastSessionIsReleased() {
        var where = onSite(ALL_DAYS);
        where.take(0, 2, 0);
        where.take(0, 2, 1);

        where.release(0, 2, 0);

        assertThat(where.isUsable(0, 2, 0)).isTrue();
        assertThat(where.isUsable(0, 0, 0)).isFalse();
        where.release(0, 2, 1);
        assertThat(where.usable(0, 0, 0)).isEqualTo(ALL_DAYS);
    }

    @Test
    void aPoolServesAsManyHearingsAsItHasPlacesAnywhere() {
        var where = pool(2);

        where.take(0, 0, 3);
        assertThat(where.isUsable(0, 1, 3)).isTrue();
        where.take(0, 1, 3);

        assertThat(where.isUsable(0, 2, 3)).isFalse();
        assertThat(where.isUsable(0, 2, 2)).isTrue();
        where.release(0, 0, 3);
        assertThat(where.isUsable(0, 2, 3)).isTrue();
    }

    @Test
    void onlySomebodyOnSiteWithOneSessionAndTheOtherHalfFreeIsIdle() {
        var where = onSite(ALL_DAYS);
        assertThat(where.idle(0, 0)).isZero();

        where.take(0, 0, 1);

        assertThat(where.idle(0, 0)).isOne();
        assertThat(where.idle(0, 1)).isOne();
        assertThat(where.idle(0, 2)).isZero();
        where.take(0, 0, 0);
        assertThat(where.idle(0, 1)).isZero();
        assertThat(where.usedOnDayOf(0, 1)).isEqualTo(2);
    }

    @Test
    void nobodyIsIdleInAHalfThatIsNotWorkedOrInAPool() {
        var where = onSite(NO_MONDAY_AFTERNOON);
        where.take(0, 0, 0);
        var pool = pool(1);
        pool.take(0, 0, 0);

        assertThat(where.idle(0, 0)).isZero();
        assertThat(pool.idle(0, 0)).isZero();
    }
}
