package nl.planhorizon.solver.desk.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Dossiers;

/** The ready cases of each queue, whose turn comes first in front. */
public final class Turns {

    private final List<List<Dossier>> queues = new ArrayList<>();

    public Turns(Dossiers dossiers) {
        dossiers.facts().caseload().policy().queues().forEach(queue -> queues.add(new ArrayList<>()));
        dossiers.all().stream().filter(each -> each.facts().isReady()).forEach(each -> queues.get(each.queue())
                .add(each));
        queues.forEach(queue ->
                queue.sort(Comparator.comparing((Dossier each) -> each.facts().orderKey())
                        .thenComparing(each -> each.facts().id())));
    }

    /** Cases of a queue, first in first. */
    public List<Dossier> queue(int number) {
        return queues.get(number);
    }

    /** Whether the turn of one case comes before that of another. */
    public static boolean isBefore(Dossier one, Dossier other) {
        return one.facts().orderKey().compareTo(other.facts().orderKey()) < 0;
    }
}
