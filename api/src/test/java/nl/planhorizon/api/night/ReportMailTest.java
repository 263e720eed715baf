package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The morning report by mail, through a server that really receives it. */
final class ReportMailTest {

    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));
    private static final LocalDate DATE = CASELOAD.asOf().plusDays(1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T23:00:00Z"), ZoneOffset.UTC);

    private final GreenMail received = new GreenMail(patient(ServerSetup.SMTP.dynamicPort()));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A busy machine takes more than the usual two seconds to start it. */
    private static ServerSetup patient(ServerSetup setup) {
        setup.setServerStartupTimeout(Duration.ofMinutes(5).toMillis());
        return setup;
    }

    @BeforeEach
    void start() {
        received.start();
    }

    @AfterEach
    void stop() {
        received.stop();
    }

    private JavaMailSenderImpl server() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(received.getSmtp().getPort());
        return server;
    }

    @Test
    void everyAddressGetsFiguresAndALinkOnceAndNothingAboutAnyCase() throws IOException, MessagingException {
        try (var database = TestDatabase.withTables();
                var node = new NightOffice(NightOffice.address(database), database.user(), CLOCK)) {
            node.offices().open(CASELOAD, "test");
            node.mailTo(List.of("one@office.example", "two@office.example"), server());
            var run = node.run(
                    NightOffice.settings(folder.resolve("inbox"), 20), List.of(new Failing(NightStep.CLEAN_UP)));
            run.runFor(DATE, "test");
            run.runFor(DATE, "test");
        }

        assertThat(received.getReceivedMessages()).hasSize(2);
        var message = received.getReceivedMessages()[0];
        var text = String.valueOf(message.getContent());
        assertThat(message.getSubject()).contains("dinsdag 18 juli 2023", "Het nieuwe plan geldt");
        assertThat(text).contains("Nieuw: ", "New: ", "https://planning.example/nights/" + DATE);
        assertThat(text).contains("Zaken die zijn ingehaald, naar wat dat verklaart:", "Cases overtaken, by what");
        assertThat(text).contains("Knelpunten:", "Bottlenecks:", " zaken wachten erop", " cases wait for it");
        assertThat(CASELOAD.cases()).extracting(AsylumCase::number).noneMatch(text::contains);
    }

    @Test
    void aNightGoesOnWhenTheMailServerIsGone() throws IOException {
        try (var database = TestDatabase.withTables();
                var node = new NightOffice(NightOffice.address(database), database.user(), CLOCK)) {
            node.offices().open(CASELOAD, "test");
            node.mailTo(List.of("one@office.example"), server());
            received.stop();

            var night =
                    node.run(NightOffice.settings(folder.resolve("inbox"), 20)).runFor(DATE, "test");

            assertThat(night.isEnded()).isTrue();
            assertThat(night.reason()).isNull();
        }
    }
}
