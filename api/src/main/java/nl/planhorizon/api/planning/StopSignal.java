package nl.planhorizon.api.planning;

import java.util.concurrent.CountDownLatch;

/**
 * Somebody asks a search to end, mostly by Ctrl-C. While a search listens, the program ends in an orderly way: the best
 * plan so far is printed and written first.
 */
public final class StopSignal {

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean listening;
    private volatile int exitCode;

    /** From now on there is something worth finishing. */
    public void listen() {
        listening = true;
    }

    public void request() {
        requested.countDown();
    }

    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits until somebody asks for it: for work that only ends that way. */
    public void awaitRequest() throws InterruptedException {
        requested.await();
    }

    /** Everything is printed and written. */
    public void finish(int code) {
        exitCode = code;
        finished.countDown();
    }

    /** Lets the machine wait for the end of a listening search when it is told to stop, and then end with its exit code. */
    public void connect(Runtime machine) {
        machine.addShutdownHook(new Thread(() -> awaitFinish(machine), "stop"));
    }

    private void awaitFinish(Runtime machine) {
        if (!listening) {
            return;
        }
        request();
        try {
            finished.await();
            machine.halt(exitCode);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
