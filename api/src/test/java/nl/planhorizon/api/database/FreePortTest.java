package nl.planhorizon.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** PostgreSQL gets a port that is free and stays so until it takes it. */
final class FreePortTest {

    /** The lowest number that Linux gives to the near end of a connection, unless told otherwise. */
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    @RepeatedTest(10)
    void noConnectionGetsItFirst() throws IOException {
        assertThat(FreePort.OF_DATABASE.find()).isGreaterThan(1024).isLessThan(FIRST_OF_CONNECTIONS);
    }

    @Test
    void aTakenOneIsPassedOver() throws IOException {
        int free = FreePort.OF_DATABASE.find();
        try (var taken = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(new FreePort(port, port)::find)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No port from %d to %d", port, port);
        }
        assertThat(new FreePort(free, free).find()).isEqualTo(free);
    }
}
