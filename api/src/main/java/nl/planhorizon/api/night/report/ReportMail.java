package nl.planhorizon.api.night.report;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.web.PageTexts;
import nl.planhorizon.solver.domain.Caseload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Tells by mail how the night ended, in Dutch and English: figures and a link, nothing about any case. It is noted before
 * it is sent, so that nobody gets it twice; one that cannot be sent does not stop the night, as the page has everything.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
public final class ReportMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMail.class);
    private static final String NOTED = "mail";
    private static final String BETWEEN = "\n--\n\n";

    private final MailSettings settings;
    private final PageTexts texts;
    private final ObjectProvider<MailSender> server;

    public ReportMail(MailSettings settings, PageTexts texts, ObjectProvider<MailSender> server) {
        this.settings = settings;
        this.texts = texts;
        this.server = server;
    }

    /** Sends it, if there is a mail server and somebody to send it to, once a night. */
    public void send(MorningReport report, Caseload caseload, NightLedger night) {
        var sender = server.getIfAvailable();
        if (sender == null
                || settings.to().isEmpty()
                || night.kept(NOTED, Map.class).isPresent()) {
            return;
        }
        night.keep(NOTED, Map.of("addresses", settings.to().size()));
        try {
            sender.send(message(report, caseload));
        } catch (MailException failure) {
            LOG.warn("The morning report cannot be sent by mail; the page has it.", failure);
        }
    }

    private SimpleMailMessage message(MorningReport report, Caseload caseload) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(settings.to().toArray(String[]::new));
        message.setSubject(new MailText(texts, Language.NL).subject(report));
        message.setText(Stream.of(Language.NL, Language.EN)
                .map(language -> new MailText(texts, language).of(report, caseload))
                .collect(Collectors.joining(
                        BETWEEN, "", "\n" + settings.address() + "/nights/" + report.date() + "\n")));
        return message;
    }
}
