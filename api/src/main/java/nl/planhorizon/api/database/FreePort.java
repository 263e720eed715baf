package nl.planhorizon.api.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that starts in a moment. A free one that the system names could be gone by then, as the near end of
 * somebody's connection; these are below those that Linux, macOS and Windows use for that.
 */
record FreePort(int first, int last) {

    static final FreePort OF_DATABASE = new FreePort(15_000, 31_999);

    private static final int TRIES = 200;

    /**
     * One of them at random, so that two who look at the same time hardly find the same.
     *
     * @throws IOException if none was free
     */
    int find() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(first, last + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("No port from %d to %d is free for the database.".formatted(first, last));
    }

    private static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        }
    }
}
