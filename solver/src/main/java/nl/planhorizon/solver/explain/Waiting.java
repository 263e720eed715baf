package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.facts.Turns;
import org.jspecify.annotations.Nullable;

/** Works out who stands before a case and takes what it needs, and when its turn comes at the pace of the plan. */
final class Waiting {

    private static final int MOST_NAMES = 10;
    private static final double EIGHT_OUT_OF_TEN = 1.28;

    private final HeldCase held;
    private final Books books;
    private final Dossier dossier;

    Waiting(HeldCase held) {
        this.held = held;
        books = held.books();
        dossier = held.dossier();
    }

    /** Null where nobody takes anything from the case, or where what it needs is not used at all. */
    @Nullable
    TurnEstimate estimate(List<Obstacle> blockers) {
        var taken = blockers.stream().filter(Obstacle::isTaken).toList();
        if (taken.isEmpty()) {
            return null;
        }
        boolean byInterpreter = taken.stream().anyMatch(each -> each.name().startsWith("INTERPRETER"))
                || taken.stream().noneMatch(each -> each.name().startsWith("OFFICER"));
        var details = new Details(held);
        int[] scarce = (byInterpreter ? details.fitInterpreters() : details.fitOfficers()).toArray();
        var takers = takers(scarce, byInterpreter);
        var ahead = ahead(scarce, byInterpreter);
        return takers.isEmpty() ? null : estimate(taken.get(0), takers, ahead);
    }

    private TurnEstimate estimate(Obstacle scarce, Set<Dossier> takers, List<Dossier> ahead) {
        var calendar = books.dossiers().facts().calendar();
        var last = calendar.window().last();
        int wanted = dossier.facts().sessions() + sessions(ahead);
        double weekly = (double) sessions(takers) / calendar.weeks().size();
        double spread = EIGHT_OUT_OF_TEN * Math.sqrt(wanted);
        var before = takers.stream().filter(this::isBefore).toList();
        return new TurnEstimate(
                scarce,
                takers.size(),
                first(before),
                ahead.size(),
                first(ahead),
                (int) Math.round(10 * weekly),
                after(last, wanted / weekly),
                after(last, Math.max(0, wanted - spread) / weekly),
                after(last, (wanted + spread) / weekly));
    }

    /** Those whose turn comes first, in order of their turn. */
    private static List<String> first(List<Dossier> cases) {
        return cases.stream()
                .sorted(Comparator.comparing((Dossier each) -> each.facts().orderKey())
                        .thenComparing(Dossier::number))
                .limit(MOST_NAMES)
                .map(each -> each.facts().id())
                .toList();
    }

    private static int sessions(Collection<Dossier> cases) {
        return cases.stream().mapToInt(each -> each.facts().sessions()).sum();
    }

    private static LocalDate after(LocalDate last, double weeks) {
        return last.plusDays(Math.max(1, Math.round(7 * weeks)));
    }

    private Set<Dossier> takers(int[] scarce, boolean byInterpreter) {
        var diary = byInterpreter ? books.interpreters() : books.officers();
        var axis = books.dossiers().axis();
        Set<Dossier> takers = new HashSet<>();
        for (int who : scarce) {
            for (int session = 2 * axis.windowFirst(); session < 2 * axis.windowLast() + 2; session++) {
                for (int user : diary.users(who, session)) {
                    takers.add(books.dossiers().of(user));
                }
            }
        }
        return takers;
    }

    private boolean isBefore(Dossier other) {
        return (other.isUrgent() && !dossier.isUrgent()) || isBefore(other, dossier);
    }

    /** Whether a case of the same queue has its turn first. */
    static boolean isBefore(Dossier one, Dossier other) {
        return one.queue() == other.queue() && Turns.isBefore(one.facts(), other.facts());
    }

    /** Cases without hearing that could use one of those who are scarce and whose turn comes first. */
    private List<Dossier> ahead(int[] scarce, boolean byInterpreter) {
        return books.dossiers().all().stream()
                .filter(each -> each.number() != dossier.number()
                        && books.seat(each.number()) == null
                        && (each.queue() == dossier.queue() || each.isUrgent())
                        && each.facts().isReady()
                        && isBefore(each)
                        && sharesLocation(each)
                        && wants(each, scarce, byInterpreter))
                .toList();
    }

    private boolean sharesLocation(Dossier other) {
        var own = dossier.facts().asylumCase().circumstances().locations();
        for (var code : other.facts().asylumCase().circumstances().locations()) {
            if (own.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private boolean wants(Dossier other, int[] scarce, boolean byInterpreter) {
        var roster = books.dossiers().roster();
        var need = other.facts().asylumCase().language();
        return !byInterpreter
                || (need.needsInterpreter()
                        && IntStream.of(scarce)
                                .anyMatch(who -> roster.interpreters().get(who).speaks(need)));
    }
}
