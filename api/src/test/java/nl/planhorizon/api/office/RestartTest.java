package nl.planhorizon.api.office;

import static nl.planhorizon.api.office.OpenedOffice.CASELOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.planhorizon.api.database.FolderInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a folder outlives the process, however that ends. */
final class RestartTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRestartLosesNothing() throws IOException {
        Plans before;
        try (var first = new OpenedOffice(folder)) {
            first.node().open(CASELOAD, "test");
            before = first.node().current().plans();
        }

        try (var second = new OpenedOffice(folder)) {
            assertThat(second.node().current().plans()).isEqualTo(before);
            assertThat(second.rows().queryForObject("show fsync", String.class)).isEqualTo("on");
        }
    }

    @Test
    void noOtherProcessGetsInWithoutThePasswordItsOwnerAloneReads() throws IOException {
        var password = folder.resolve("database-password");
        try (var first = new OpenedOffice(folder)) {
            var url = first.database().url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(Files.readString(folder.resolve("postgresql/pg_hba.conf"))).doesNotContain("trust");
    }

    @Test
    void twoServersNeverShareAFolder() throws IOException {
        try (var first = new OpenedOffice(folder)) {
            assertThatThrownBy(() -> new OpenedOffice(folder)).isInstanceOf(FolderInUseException.class);
            assertThat(first.node().isEmpty()).isTrue();
        }
    }

    @Test
    void takesOverFromAKilledProcess() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var killed = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString()))
                .inheritIO()
                .start();

        assertThat(killed.waitFor()).isEqualTo(KilledProcess.CODE);

        try (var office = new OpenedOffice(folder)) {
            assertThat(office.node().current().caseload().cases()).hasSameSizeAs(CASELOAD.cases());
        }
    }
}
