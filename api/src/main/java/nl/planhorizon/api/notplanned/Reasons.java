package nl.planhorizon.api.notplanned;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.explain.Explainer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The reasons why cases have no hearing, worked out when asked for. While planners only move hearings, a reason of a moment
 * ago is told again: a page of them takes a good part of a second at national size, and with fifty planners there is a move
 * every second. Once facts are different every reason is worked out anew.
 */
@Component
final class Reasons implements DisposableBean {

    private static final long MOMENT = TimeUnit.SECONDS.toNanos(30);

    /** So many that two reasons seldom share a lock. */
    private static final int ROOM = 1 << 14;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "reasons");
        thread.setDaemon(true);
        return thread;
    });
    private final LongSupplier nanoTime;
    private final AtomicReference<Known> known;

    @Autowired
    Reasons() {
        this(System::nanoTime);
    }

    Reasons(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        known = new AtomicReference<>(new Known(null, new ConcurrentHashMap<>()));
    }

    /** What is known while the facts are the same. */
    private record Known(@Nullable Caseload caseload, Map<String, Found> byCase) {

        @SuppressWarnings("ReferenceEquality") // Only the very same facts are surely the same.
        boolean isOf(Office office) {
            return caseload == office.caseload();
        }
    }

    /** A reason, and for which version and when it was worked out. */
    record Found(Reason reason, long version, long nanos) {}

    Found of(Office office, String caseId) {
        var found = at(office).byCase().compute(caseId, (id, before) -> {
            return before == null || isOld(before, office) ? find(office, id) : before;
        });
        return Objects.requireNonNull(found);
    }

    private boolean isOld(Found found, Office office) {
        return found.version() != office.version() && nanoTime.getAsLong() - found.nanos() > MOMENT;
    }

    /** The reasons known by now of some cases, though they may be older; the others are being looked for. */
    Map<String, Reason> soFar(Office office, List<String> cases) {
        var now = at(office);
        worker.execute(() -> {
            for (var caseId : cases) {
                if (!isLatest(now)) {
                    return;
                }
                now.byCase().computeIfAbsent(caseId, id -> find(office, id));
            }
        });
        return now.byCase().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .reason()));
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isLatest(Known asked) {
        return known.get() == asked;
    }

    private Known at(Office office) {
        return Objects.requireNonNull(known.updateAndGet(
                now -> now.isOf(office) ? now : new Known(office.caseload(), new ConcurrentHashMap<>(ROOM))));
    }

    private Found find(Office office, String caseId) {
        long nanos = nanoTime.getAsLong();
        return new Found(Reason.of(new Explainer(office.desk()).explain(caseId)), office.version(), nanos);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
