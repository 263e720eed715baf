package nl.planhorizon.api.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The network between a node and its database, which can be cut off and come back on the same port. */
final class CutOff implements AutoCloseable {

    private int database;
    private final ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private boolean cut;

    CutOff(int database) throws IOException {
        this.database = database;
        background(() -> {
            while (!door.isClosed()) {
                connect(door.accept());
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private synchronized void connect(Socket near) throws IOException {
        if (cut) {
            near.close();
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), database);
        open.add(near);
        open.add(far);
        background(() -> near.getInputStream().transferTo(far.getOutputStream()));
        background(() -> far.getInputStream().transferTo(near.getOutputStream()));
    }

    /** Breaks every connection, and every new one at once; the port stays its own. */
    synchronized void cut() {
        cut = true;
        try {
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized void restore() {
        cut = false;
    }

    /** The database is back, at another port of its own. */
    synchronized void restore(int port) {
        database = port;
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }

    /** Something that ends when its sockets are closed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
