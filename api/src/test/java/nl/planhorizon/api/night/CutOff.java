package nl.planhorizon.api.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The network between a node and its database, which can be cut off and come back on the same port. */
final class CutOff implements AutoCloseable {

    private final int database;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;

    CutOff(int database) throws IOException {
        this.database = database;
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        serve(door);
    }

    int port() {
        return port;
    }

    private void serve(ServerSocket from) {
        background(() -> {
            while (!from.isClosed()) {
                var near = from.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), database);
                open.add(near);
                open.add(far);
                background(() -> near.getInputStream().transferTo(far.getOutputStream()));
                background(() -> far.getInputStream().transferTo(near.getOutputStream()));
            }
        });
    }

    /** Breaks every connection and refuses new ones. */
    void cut() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void restore() throws IOException {
        door = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        serve(door);
    }

    @Override
    public void close() {
        cut();
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
