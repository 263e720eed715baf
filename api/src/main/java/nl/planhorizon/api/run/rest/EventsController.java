package nl.planhorizon.api.run.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.planhorizon.api.run.Run;
import nl.planhorizon.api.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The progress of a run as it comes, until it ends. */
@RestController
@Tag(name = "hearing-plans")
final class EventsController implements DisposableBean {

    private static final long LONGEST = Duration.ofHours(5).toMillis();

    private static final int LONGEST_SILENCE = 30;

    private final Runs runs;
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(1, task -> {
        var thread = new Thread(task, "run-events");
        thread.setDaemon(true);
        return thread;
    });

    EventsController(Runs runs) {
        this.runs = runs;
    }

    @GetMapping(path = "/v1/hearing-plans/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Progress as server-sent events; 410 once the run is over")
    SseEmitter events(@PathVariable UUID id) {
        if (runs.get(id).state().isFinal()) {
            throw new ResponseStatusException(HttpStatus.GONE, "The run is over.");
        }
        var emitter = new SseEmitter(LONGEST);
        var teller = new Teller(id, emitter);
        var ticking = clockwork.scheduleWithFixedDelay(teller::tick, 0, 500, TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> ticking.cancel(false));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> ticking.cancel(false));
        return emitter;
    }

    /** Tells one listener what changed; nothing for long is told too, so that nobody between thinks it is over. */
    private final class Teller {

        private final UUID id;
        private final SseEmitter emitter;
        private @Nullable RunMetadata told;
        private int silent;

        Teller(UUID id, SseEmitter emitter) {
            this.id = id;
            this.emitter = emitter;
        }

        void tick() {
            try {
                tell(runs.get(id));
            } catch (IOException | RuntimeException gone) {
                emitter.completeWithError(gone);
            }
        }

        private void tell(Run run) throws IOException {
            var now = RunMetadata.of(run);
            silent++;
            if (!now.equals(told)) {
                emitter.send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
                told = now;
                silent = 0;
            } else if (silent > LONGEST_SILENCE) {
                emitter.send(SseEmitter.event().comment("still searching"));
                silent = 0;
            }
            if (run.state().isFinal()) {
                emitter.complete();
            }
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
