package nl.planhorizon.api.desk;

import java.util.List;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.MarkPins;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Notes something beside the plan, or takes it away, with what follows from it: on a day on a lock and in a place kept
 * provisionally hearings are pinned, and a reserve officer has no hearings.
 *
 * @param who the planner
 * @param key what is noted about what
 * @param mark what is noted, or null to take it away
 * @param seen version of it that the planner saw, 0 if there was none
 */
public record PutMark(Account who, VersionKey key, @Nullable Mark mark, long seen) implements Change {

    @Override
    public String kind() {
        return (mark == null ? "remove-" : "put-") + which().code();
    }

    @Override
    public @Nullable String reason() {
        return mark == null || mark.words().isEmpty() ? null : mark.words();
    }

    private MarkKind which() {
        return MarkKind.valueOf(key.kind());
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessAt(office, key, seen);
        requireOwn(office);
        var old = office.marks().find(which(), key.id());
        if (old == null && mark == null) {
            return office;
        }
        var without = old == null ? office : ended(office, old);
        return mark == null ? without : begun(without, mark);
    }

    private void requireOwn(Office office) {
        var about = Mark.about(key.id());
        boolean elsewhere = which().isOfDay() && !who.plansAt(about);
        if (elsewhere) {
            throw new RefusedChangeException("refused.not-your-location", List.of());
        }
        if (!which().isOfDay()) {
            Ownership.check(who, office.plans().working().get(about));
        }
    }

    private Office begun(Office office, Mark begun) {
        var noted = office.withMarks(office.marks().with(begun));
        return switch (begun.kind()) {
            case DAY_LOCK -> MarkPins.put(noted, begun);
            case HOLD -> held(noted, begun);
            case RESERVE -> Reserves.standBy(noted, begun);
            case DAY_NOTE, CASE_NOTE, CALL -> noted;
        };
    }

    private static Office ended(Office office, Mark ended) {
        var noted = office.withMarks(office.marks().without(ended.kind(), ended.subject()));
        return switch (ended.kind()) {
            case DAY_LOCK, HOLD -> MarkPins.lift(noted, ended);
            case RESERVE -> Reserves.released(noted, ended);
            case DAY_NOTE, CASE_NOTE, CALL -> noted;
        };
    }

    private static Office held(Office office, Mark hold) {
        if (!office.plans().working().containsKey(hold.subject())) {
            throw new RefusedChangeException("refused.no-hearing", List.of());
        }
        return MarkPins.put(office, hold);
    }
}
