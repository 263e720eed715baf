package nl.planhorizon.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What planners do to the working plan, on the office of the running server. */
@ExtendWith(WithServer.class)
final class DeskTest {

    private final Offices offices;
    private final UndoLast undo;

    DeskTest(RunningServer server) {
        offices = server.part(Offices.class);
        undo = server.part(UndoLast.class);
    }

    private static Account planner(String name, Role role, String... locations) {
        return new Account(1, 1, name, false, EnumSet.of(role), Set.of(locations), true, null, Instant.EPOCH, false);
    }

    private static final Account ANNA = planner("anna", Role.CENTRAL_PLANNER);

    private Office change(Change change) {
        return offices.change(change, "anna");
    }

    private long seen(String caseId) {
        return offices.current().versions().of(VersionKey.hearing(caseId));
    }

    /** The best place of some case without a hearing. */
    private Offer offer() {
        var office = offices.current();
        return office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> !office.plans().working().containsKey(id))
                .flatMap(id -> office.desk().bestPlaces(id, 1).stream())
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Hearing now(String caseId) {
        return offices.current().plans().working().get(caseId);
    }

    @Test
    void aPlacedHearingIsUndoneStepByStep() {
        var hearing = offer().hearing();
        var id = hearing.caseId();

        change(new PlaceHearing(ANNA, hearing, seen(id), "belofte aan de advocaat"));
        change(new PinHearing(ANNA, id, seen(id), "zo afgesproken"));
        assertThat(now(id)).isEqualTo(hearing);
        assertThat(offices.current().plans().pins()).containsKey(id);

        assertThat(undo.by(ANNA)).isTrue();
        assertThat(now(id)).isEqualTo(hearing);
        assertThat(undo.by(ANNA)).isTrue();
        assertThat(now(id)).isNull();
    }

    @Test
    void whoChangesSecondIsToldSo() {
        var hearing = offer().hearing();
        long seen = seen(hearing.caseId());

        change(new PlaceHearing(ANNA, hearing, seen, "eerst"));

        assertThatThrownBy(() -> change(new PlaceHearing(ANNA, hearing, seen, "daarna")))
                .isInstanceOf(ConflictException.class);
        undo.by(ANNA);
    }

    @Test
    void aHearingBesideAnotherIsRefusedWithTheRule() {
        var office = offices.current();
        var taken = office.plans().working().values().iterator().next();
        var offered = offer().hearing();
        var clash = new Hearing(
                offered.caseId(),
                taken.sessions(),
                taken.location(),
                taken.officer(),
                taken.interpreter(),
                taken.room());

        assertThatThrownBy(() -> change(new PlaceHearing(ANNA, clash, seen(offered.caseId()), "x")))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.rules())
                        .contains(Rule.ROOM_DOUBLE_BOOKED, Rule.OFFICER_DOUBLE_BOOKED));
    }

    @Test
    void plannersChangeTheirOwnLocationsOnly() {
        var hearing = offer().hearing();
        var elsewhere = planner("piet", Role.PLANNER, "NOWHERE");

        assertThatThrownBy(() -> change(new PlaceHearing(elsewhere, hearing, seen(hearing.caseId()), "x")))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.not-your-location"));
    }

    @Test
    void aFrozenHearingIsNotTakenOut() {
        var office = offices.current();
        var frozen = office.plans().working().keySet().stream()
                .filter(id -> office.desk().hold(id).dossier().isFixed())
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> change(new UnplanHearing(ANNA, frozen, seen(frozen), null)))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.fixed"));
    }

    @Test
    void aHearingThatIsNotFixedIsTakenOutAndComesBack() {
        var hearing = offer().hearing();
        var id = hearing.caseId();
        change(new PlaceHearing(ANNA, hearing, seen(id), needsReason(hearing) ? "reden" : null));
        if (offices.current().plans().pins().containsKey(id)) {
            change(new PinHearing(ANNA, id, seen(id), null));
        }

        change(new UnplanHearing(ANNA, id, seen(id), "ziek"));

        assertThat(now(id)).isNull();
        assertThat(undo.by(ANNA)).isTrue();
        assertThat(now(id)).isEqualTo(hearing);
        undo.by(ANNA);
        undo.by(ANNA);
    }

    private boolean needsReason(Hearing hearing) {
        return !offices.current()
                .desk()
                .hold(hearing.caseId())
                .overtaking(hearing)
                .unexplained()
                .isEmpty();
    }

    @Test
    void goingBeforeOlderCasesNeedsAReasonThatIsKeptAsAPin() {
        var office = offices.current();
        var passing = office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> !office.plans().working().containsKey(id))
                .flatMap(id -> office.desk().bestPlaces(id, 1).stream())
                .map(Offer::hearing)
                .filter(this::needsReason)
                .findFirst();
        assertThat(passing).isPresent();
        var hearing = passing.get();
        var id = hearing.caseId();

        assertThatThrownBy(() -> change(new PlaceHearing(ANNA, hearing, seen(id), null)))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.needs-reason"));
        change(new PlaceHearing(ANNA, hearing, seen(id), "reist van ver"));

        assertThat(offices.current().plans().pins().get(id))
                .satisfies(pin -> assertThat(pin.reason()).isEqualTo("reist van ver"));
        undo.by(ANNA);
        assertThat(offices.current().plans().pins()).doesNotContainKey(id);
    }

    @Test
    void aHearingWithSomebodyUnknownIsRefusedInWords() {
        var hearing = offer().hearing();
        var id = hearing.caseId();
        var unknown = new Hearing(
                id, hearing.sessions(), hearing.location(), "B-NOBODY", hearing.interpreter(), hearing.room());

        assertThatThrownBy(() -> change(new PlaceHearing(ANNA, unknown, seen(id), "x")))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.not-there"));
    }
}
