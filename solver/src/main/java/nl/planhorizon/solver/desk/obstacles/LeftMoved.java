package nl.planhorizon.solver.desk.obstacles;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/**
 * Fixed hearings that one urgent case alone has pushed aside: once it is heard elsewhere, or not at all, nothing explains any
 * more that they are not where they have to be.
 */
public final class LeftMoved {

    private final Books books;
    private final Pins pins;
    private final List<Dossier> dossiers;

    private LeftMoved(Books books, Pins pins, List<Dossier> dossiers) {
        this.books = books;
        this.pins = pins;
        this.dossiers = dossiers;
    }

    /**
     * Finds them.
     *
     * @param books a plan with the case in it
     * @param now where the case is heard, or null
     */
    public static LeftMoved by(Books books, @Nullable Seat now) {
        var pins = new Pins(books);
        if (now == null || !now.dossier().isUrgent()) {
            return new LeftMoved(books, pins, List.of());
        }
        var explained = pins.around(now).stream()
                .filter(each -> each.number() != now.dossier().number() && !pins.isMoved(each))
                .toList();
        books.strike(now.dossier().number());
        var left = explained.stream().filter(pins::isMoved).toList();
        books.enter(now);
        return new LeftMoved(books, pins, left);
    }

    /** Those that stay unexplained with the case heard there, the books being without it; as a broken rule. */
    public List<Broken> with(Seat then) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        books.enter(then);
        var moved = dossiers.stream()
                .filter(pins::isMoved)
                .map(each -> each.facts().id())
                .sorted()
                .toList();
        books.strike(then.dossier().number());
        return moved.isEmpty()
                ? List.of()
                : List.of(new Broken(Rule.PINNED_MOVED, moved.size(), moved.get(0), null, moved));
    }

    /** Officers with whom the case may still explain that they are away: their own, and who is trained by those. */
    public Set<String> officers() {
        var roster = books.dossiers().roster();
        var own = places().map(Place::officer).toList();
        return IntStream.range(0, roster.officers().size())
                .filter(who -> own.contains(roster.officers().get(who))
                        || (roster.mentor(who) >= 0
                                && own.contains(roster.officers().get(roster.mentor(who)))))
                .mapToObj(who -> roster.officers().get(who).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Interpreters with whom it may: their own. */
    public Set<String> interpreters() {
        return places().flatMap(place -> Stream.ofNullable(place.interpreter()))
                .map(Interpreter::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Place> places() {
        return dossiers.stream()
                .flatMap(each -> Stream.ofNullable(each.standing()))
                .map(StandingFacts::place);
    }

    /** Whether there are any if the case is not heard. */
    public boolean any() {
        return !dossiers.isEmpty();
    }
}
