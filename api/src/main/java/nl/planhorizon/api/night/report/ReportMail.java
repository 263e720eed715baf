package nl.planhorizon.api.night.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.web.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Tells by mail how the night ended: figures and a link, nothing about any case. It is noted before it is sent, so that
 * nobody gets it twice; one that cannot be sent does not stop the night, as the page has everything.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
public final class ReportMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMail.class);
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String NOTED = "mail";

    private final MailSettings settings;
    private final PageTexts texts;
    private final ObjectProvider<MailSender> server;

    public ReportMail(MailSettings settings, PageTexts texts, ObjectProvider<MailSender> server) {
        this.settings = settings;
        this.texts = texts;
        this.server = server;
    }

    /** Sends it, if there is a mail server and somebody to send it to, once a night. */
    public void send(MorningReport report, NightLedger night) {
        var sender = server.getIfAvailable();
        if (sender == null
                || settings.to().isEmpty()
                || night.kept(NOTED, Map.class).isPresent()) {
            return;
        }
        night.keep(NOTED, Map.of("addresses", settings.to().size()));
        try {
            sender.send(message(report));
        } catch (MailException failure) {
            LOG.warn("The morning report cannot be sent by mail; the page has it.", failure);
        }
    }

    private SimpleMailMessage message(MorningReport report) {
        var outcome = say("night.outcome." + report.outcome());
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(settings.to().toArray(String[]::new));
        message.setSubject(say("night.mail.subject", day(report.date()), outcome));
        message.setText(say(
                "night.mail.text",
                outcome + (report.reason() == null ? "" : ": " + say("night.reason." + report.reason())),
                report.moves("new").size(),
                report.moves("moved").size(),
                report.moves("dropped").size(),
                report.inForce().getOrDefault("priorityWithinHorizon", 0L),
                report.inForce().getOrDefault("priorityCases", 0L),
                report.inForce().getOrDefault("overtakesUnexplained", 0L),
                report.broken().size(),
                report.calls().size(),
                settings.address() + "/nights/" + report.date()));
        return message;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH).format(day);
    }

    private String say(String key, Object... values) {
        return texts.say(DUTCH, key, values);
    }
}
