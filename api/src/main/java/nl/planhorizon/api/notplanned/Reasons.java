package nl.planhorizon.api.notplanned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.explain.Explainer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The reasons why cases have no hearing, worked out when asked for. A reason of some minutes ago is told again while the case
 * is the same, though others changed something since, and worked out anew for whoever asks next: a page of them takes a good
 * part of a second at national size, and fifty planners change something every few seconds. The list says so, and the
 * explanation of one case is always worked out anew.
 */
@Component
final class Reasons implements DisposableBean {

    private static final long MOMENT = TimeUnit.MINUTES.toNanos(1);

    /** Nobody is told of what was so longer ago; to choose cases by reason takes all of them, minutes at national size. */
    private static final long LONG_AGO = TimeUnit.MINUTES.toNanos(10);

    /** So many that two reasons seldom share a lock. */
    private static final int CAPACITY = 1 << 14;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "reasons");
        thread.setDaemon(true);
        return thread;
    });
    private final LongSupplier nanoTime;
    private final Map<String, Found> known = new ConcurrentHashMap<>(CAPACITY);
    private final Set<String> beingRenewed = ConcurrentHashMap.newKeySet();
    private final AtomicLong asked = new AtomicLong();

    @Autowired
    Reasons() {
        this(System::nanoTime);
    }

    Reasons(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * A reason that was worked out.
     *
     * @param reason the reason
     * @param about the case as it was
     * @param version version of the office it is of
     * @param nanos when it was worked out
     */
    record Found(Reason reason, AsylumCase about, long version, long nanos) {

        @SuppressWarnings("ReferenceEquality") // Cases are equal by id: only the same object is unchanged.
        boolean isAbout(CaseFacts each) {
            return about == each.asylumCase();
        }
    }

    Found of(Office office, CaseFacts each) {
        var before = known.get(each.id());
        // Not under its lock: whoever works it out anew holds that for a while.
        var found = before != null && isGood(before, office, each, LONG_AGO) ? before : find(office, each, LONG_AGO);
        if (!isGood(found, office, each, MOMENT) && beingRenewed.add(each.id())) {
            worker.execute(() -> renew(office, each));
        }
        return found;
    }

    private void renew(Office office, CaseFacts each) {
        try {
            find(office, each, MOMENT);
        } finally {
            beingRenewed.remove(each.id());
        }
    }

    private Found find(Office office, CaseFacts each, long oldest) {
        var found = known.compute(
                each.id(),
                (id, before) ->
                        before != null && isGood(before, office, each, oldest) ? before : workedOut(office, each));
        return Objects.requireNonNull(found);
    }

    private boolean isGood(Found found, Office office, CaseFacts each, long oldest) {
        return found.isAbout(each)
                && (found.version() == office.version() || nanoTime.getAsLong() - found.nanos() <= oldest);
    }

    /** The reasons known by now of some cases, though they may be older; the others are being looked for. */
    Map<String, Reason> soFar(Office office, List<CaseFacts> cases) {
        long mine = asked.incrementAndGet();
        worker.execute(() -> {
            for (var each : cases) {
                if (asked.get() != mine) {
                    return;
                }
                find(office, each, LONG_AGO);
            }
        });
        Map<String, Reason> soFar = new HashMap<>();
        for (var each : cases) {
            var found = known.get(each.id());
            if (found != null && isGood(found, office, each, LONG_AGO)) {
                soFar.put(each.id(), found.reason());
            }
        }
        return soFar;
    }

    private Found workedOut(Office office, CaseFacts each) {
        long nanos = nanoTime.getAsLong();
        var reason = Reason.of(new Explainer(office.desk()).explain(each.id()));
        return new Found(reason, each.asylumCase(), office.version(), nanos);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
