package nl.planhorizon.api.whatif.study;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Now and then tells how far a study is, and looks whether somebody wants it to stop. */
final class Progress {

    private static final int NEARLY_DONE = 99;
    private static final int PERCENT = 100;
    private static final long NOTE_NANOS = 500_000_000;

    private final Studies studies;
    private final UUID id;
    private final int attempt;
    private final AtomicLong noted = new AtomicLong(System.nanoTime());
    private volatile boolean stopped;

    Progress(Studies studies, UUID id, int attempt) {
        this.studies = studies;
        this.id = id;
        this.attempt = attempt;
    }

    /** Whether to go on, this share of the work being done. */
    boolean goesOn(double share) {
        long moment = System.nanoTime();
        long last = noted.get();
        if (moment - last > NOTE_NANOS && noted.compareAndSet(last, moment)) {
            studies.note(id, attempt, (int) Math.min(NEARLY_DONE, PERCENT * share));
            stopped = studies.isStopRequested(id);
        }
        return !stopped;
    }
}
