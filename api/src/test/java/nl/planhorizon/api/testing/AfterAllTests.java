package nl.planhorizon.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops what tests share. JUnit finds it by its name in {@code META-INF/services}. */
public final class AfterAllTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            TestPostgres.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
