package nl.planhorizon.api.night.report;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who gets the morning report by mail. The mail server itself is set as Spring Boot has it, with {@code SPRING_MAIL_HOST} and
 * the like; without one nothing is sent.
 *
 * @param to addresses; none is no mail
 * @param from address of the sender
 * @param address where the pages are, without a slash at the end
 */
@ConfigurationProperties("planhorizon.mail")
public record MailSettings(
        @DefaultValue List<String> to,
        @DefaultValue("planhorizon@localhost") String from,
        @DefaultValue("http://localhost:8080") String address) {

    public MailSettings {
        to = List.copyOf(to);
    }
}
