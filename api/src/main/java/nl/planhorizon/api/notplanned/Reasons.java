package nl.planhorizon.api.notplanned;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.explain.Explainer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The reasons of one version of the office: worked out when asked for, the rest beside the requests. */
@Component
final class Reasons implements DisposableBean {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "reasons");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, new ConcurrentHashMap<>()));

    /** What is known of a version. */
    private record Known(long version, Map<String, Reason> byCase) {}

    Reason of(Office office, String caseId) {
        return at(office).byCase().computeIfAbsent(caseId, id -> find(office, id));
    }

    /** The reasons known by now of some cases; the others are being looked for. */
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
        return Map.copyOf(now.byCase());
    }

    private boolean isLatest(Known asked) {
        var latest = known.get();
        return latest != null && latest.version() == asked.version();
    }

    private Known at(Office office) {
        return known.updateAndGet(now ->
                now.version() == office.version() ? now : new Known(office.version(), new ConcurrentHashMap<>()));
    }

    private static Reason find(Office office, String caseId) {
        return Reason.of(new Explainer(office.desk()).explain(caseId));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
