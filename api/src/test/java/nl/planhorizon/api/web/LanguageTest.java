package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes the language goes on with the page as it was. */
@ExtendWith(WithServer.class)
final class LanguageTest {

    private static final Pattern BACK = Pattern.compile("name=\"back\" value=\"([^\"]*)\"");

    private final Client viewer;
    private final Client planner;

    LanguageTest(RunningServer server) {
        planner = server.signedInAs(Role.PLANNER);
        viewer = server.signedInAs(Role.VIEWER);
    }

    /** Where the change of language on a page leads. */
    private String backFrom(String address) {
        var found = BACK.matcher(viewer.get(address).body());
        assertThat(found.find()).isTrue();
        var back = found.group(1).replace("&amp;", "&");
        var answer = viewer.post("/language", Map.of("language", "nl", "back", back));
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    @Test
    void whatAPageWasAskedForStays() {
        assertThat(backFrom("/cases?state=planned&location=TA&page=2"))
                .isEqualTo("/cases?state=planned&location=TA&page=2");
        assertThat(backFrom("/cases")).isEqualTo("/cases");
    }

    /** Also where the page shows something else for it: whoever sent the address meant it. */
    @Test
    void whatIsAskedByAnIdStaysWhereverThereIsNoSuchThingAndFreeTextDoesNot() {
        assertThat(backFrom("/board?location=unknown")).isEqualTo("/board?location=unknown");
        assertThat(backFrom("/board?location=unknown&location=TA&queue=nowhere&text=Jansen&from=2023-08-07"))
                .isEqualTo("/board?location=unknown&location=TA&queue=nowhere&from=2023-08-07");
        assertThat(backFrom("/hearing-days?by=officer&only=Jansen&location=unknown"))
                .isEqualTo("/hearing-days?by=officer&location=unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/cases?state=planned&text=Jansen, /cases?state=planned",
        "http://localhost/cases, /cases",
        "mailto:somebody@example.org, /"
    })
    void fromWhatAnswersAFormItLeadsToThePageOfTheForm(String from, String back) {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Referer", from);
        var answer = planner.send("POST", "/undo", "version=999999999&back=/", headers);

        assertThat(answer.statusCode()).isEqualTo(404);
        var found = BACK.matcher(answer.body());
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({
        "text=Z12-2&state=planned, /cases?text=Z12-2&state=planned",
        "text=Jansen&state=planned, /cases?state=planned",
        "text=Jan+Jansen, /cases",
        "text=&state=planned, /cases?state=planned",
        "state, /cases",
        "state=planned&odd=%3Cb%3E, /cases?state=planned&odd=%3Cb%3E"
    })
    void whatMayBeAboutAPersonDoesNot(String query, String back) {
        assertThat(backFrom("/cases?" + query)).isEqualTo(back);
    }
}
