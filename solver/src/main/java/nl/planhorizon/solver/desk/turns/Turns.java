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
        this(dossiers, List.of());
    }

    private Turns(Dossiers dossiers, List<List<Dossier>> nearlySorted) {
        dossiers.facts().caseload().policy().queues().forEach(queue -> queues.add(new ArrayList<>()));
        var listed = new boolean[dossiers.all().size()];
        for (var queue : nearlySorted) {
            queue.forEach(each -> dossiers.find(each.facts().id()).ifPresent(now -> {
                listed[now.number()] = true;
                add(now);
            }));
        }
        dossiers.all().stream().filter(each -> !listed[each.number()]).forEach(this::add);
        queues.forEach(queue ->
                queue.sort(Comparator.comparing((Dossier each) -> each.facts().orderKey())
                        .thenComparing(each -> each.facts().id())));
    }

    private void add(Dossier dossier) {
        if (dossier.facts().isReady()) {
            queues.get(dossier.queue()).add(dossier);
        }
    }

    /** The turns among dossiers of which these had an earlier state: sorted again, which is quick as little is out of order. */
    public Turns with(Dossiers changed) {
        return new Turns(changed, queues);
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
