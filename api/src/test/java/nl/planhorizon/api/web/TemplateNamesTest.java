package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a page is made of was told to the template engine at the start. */
@ExtendWith(WithServer.class)
final class TemplateNamesTest {

    private static final Pattern TAG = Pattern.compile("<([a-z][\\w:-]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern NAME = Pattern.compile("\\s([a-zA-Z][\\w:.-]*)(?:=\"[^\"]*\")?");
    private static final Set<String> STANDARD =
            Set.of("checked", "defer", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected");

    @ParameterizedTest
    @CsvSource({
        "/,central-planner",
        "/board,central-planner",
        "/not-planned,central-planner",
        "/cases,central-planner",
        "/cases/new,central-planner",
        "/runs,central-planner",
        "/publish,central-planner",
        "/hearing-days,central-planner",
        "/nights,central-planner",
        "/events,central-planner",
        "/what-if,analyst",
        "/admin/users,administrator",
        "/admin/policy,administrator"
    })
    void isKnownBeforeAnybodyLooks(String page, String role, RunningServer server) {
        var client = new Client(server.address());
        client.signIn(role, RunningServer.PASSWORD);
        var html = client.get(page).body();
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        TAG.matcher(html).results().forEach(tag -> {
            elements.add(tag.group(1));
            NAME.matcher(tag.group(2)).results().map(name -> name.group(1)).forEach(attributes::add);
        });

        assertThat(elements).contains("main");
        assertThat(TemplateNames.elements()).containsAll(elements);
        attributes.removeAll(STANDARD);
        assertThat(TemplateNames.attributes()).containsAll(attributes);
    }
}
