package nl.planhorizon.api.office.mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;

/**
 * All that planners noted beside the plan.
 *
 * @param byKey the marks, by kind and subject
 */
public record Marks(Map<Key, Mark> byKey) {

    /** No marks. */
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byKey = Map.copyOf(byKey);
    }

    /** What tells marks apart. */
    public record Key(MarkKind kind, String subject) {}

    public static Marks of(Collection<Mark> marks) {
        return new Marks(
                marks.stream().collect(Collectors.toMap(each -> new Key(each.kind(), each.subject()), each -> each)));
    }

    /** The mark of a kind about something, or null. */
    public @Nullable Mark find(MarkKind kind, String subject) {
        return byKey.get(new Key(kind, subject));
    }

    public Stream<Mark> of(MarkKind kind) {
        return byKey.values().stream().filter(each -> each.kind() == kind);
    }

    public Marks with(Mark mark) {
        Map<Key, Mark> all = new HashMap<>(byKey);
        all.put(new Key(mark.kind(), mark.subject()), mark);
        return new Marks(all);
    }

    public Marks without(MarkKind kind, String subject) {
        Map<Key, Mark> all = new HashMap<>(byKey);
        all.remove(new Key(kind, subject));
        return new Marks(all);
    }

    /** Those about cases and locations that are there. */
    public Marks within(Caseload caseload) {
        if (byKey.isEmpty()) {
            return this;
        }
        var cases = caseload.cases().stream().map(AsylumCase::id).collect(Collectors.toSet());
        var locations =
                caseload.resources().locations().stream().map(Location::code).collect(Collectors.toSet());
        Map<Key, Mark> kept = new HashMap<>(byKey);
        kept.values().removeIf(each -> !(each.kind().isOfDay() ? locations : cases).contains(each.about()));
        return new Marks(kept);
    }

    /** The lock on a day at a location, or null. */
    public @Nullable Mark lock(String location, LocalDate day) {
        return find(MarkKind.DAY_LOCK, Mark.subjectOf(location, day));
    }

    /** Whether a hearing is on a day that is on a lock. */
    public boolean isLocked(Hearing hearing) {
        return hearing.sessions().stream().anyMatch(session -> lock(hearing.location(), session.day()) != null);
    }

    /** How far the interpreter of a hearing is called, or null; a call counts for the interpreter it was made to. */
    public @Nullable Mark call(Hearing hearing) {
        var call = find(MarkKind.CALL, Mark.subjectOf(hearing.caseId(), hearing.firstDay()));
        return call != null && (call.words() + " ").startsWith(hearing.interpreter() + " ") ? call : null;
    }

    /** Whether the interpreter of a hearing said to come. */
    public boolean isConfirmed(Hearing hearing) {
        var call = call(hearing);
        return call != null && call.value().equals(Mark.CONFIRMED);
    }

    /** Whether the place of a case is kept provisionally. */
    public boolean isHeld(String caseId) {
        return find(MarkKind.HOLD, caseId) != null;
    }
}
