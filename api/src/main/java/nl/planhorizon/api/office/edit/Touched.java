package nl.planhorizon.api.office.edit;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * What a change of facts touches, and so which hearings it may concern.
 *
 * @param keys the things that are changed, new or gone
 */
public record Touched(Set<VersionKey> keys) {

    public Touched {
        keys = Set.copyOf(keys);
    }

    public static Touched one(PieceKind kind, String id) {
        return new Touched(Set.of(VersionKey.of(kind, id)));
    }

    /** The hearings that have to do with what is touched. */
    Set<String> concerned(Office office) {
        var officers = new HashSet<>(ids(PieceKind.OFFICER));
        office.caseload().resources().officers().stream()
                .filter(each -> each.mentor() != null && officers.contains(each.mentor()))
                .map(Officer::id)
                .toList()
                .forEach(officers::add);
        var cases = cases(office);
        var rooms = ids(PieceKind.ROOM);
        var locations = ids(PieceKind.LOCATION);
        var interpreters = ids(PieceKind.INTERPRETER);
        var holidays = ids(PieceKind.HOLIDAY);
        return office.plans().working().values().stream()
                .filter(each -> officers.contains(each.officer())
                        || cases.contains(each.caseId())
                        || rooms.contains(each.room())
                        || locations.contains(each.location())
                        || interpreters.contains(Objects.requireNonNullElse(each.interpreter(), ""))
                        || each.sessions().stream()
                                .anyMatch(session ->
                                        holidays.contains(session.day().toString())))
                .map(Hearing::caseId)
                .collect(Collectors.toSet());
    }

    /** Cases that are touched, those of their families, and those a touched companion attends. */
    private Set<String> cases(Office office) {
        var touched = ids(PieceKind.CASE);
        var companions = ids(PieceKind.COMPANION);
        var families = office.caseload().cases().stream()
                .filter(each -> touched.contains(each.id()))
                .map(each -> Objects.requireNonNullElse(each.circumstances().family(), ""))
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toSet());
        return office.caseload().cases().stream()
                .filter(each -> touched.contains(each.id())
                        || families.contains(
                                Objects.requireNonNullElse(each.circumstances().family(), ""))
                        || each.circumstances().companions().stream().anyMatch(companions::contains))
                .map(AsylumCase::id)
                .collect(Collectors.toSet());
    }

    private Set<String> ids(PieceKind kind) {
        return keys.stream()
                .filter(key -> key.kind().equals(kind.name()))
                .map(VersionKey::id)
                .collect(Collectors.toSet());
    }
}
