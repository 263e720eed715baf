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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page is made of was told to the template engine at the start. */
@ExtendWith(WithServer.class)
final class TemplateNamesTest {

    private static final Pattern TAG = Pattern.compile("<([a-z][\\w:-]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern NAME = Pattern.compile("\\s([a-zA-Z][\\w:.-]*)(?:=\"[^\"]*\")?");
    private static final Set<String> STANDARD =
            Set.of("checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/board",
                "/not-planned",
                "/cases",
                "/cases/new",
                "/runs",
                "/publish",
                "/hearing-days",
                "/nights",
                "/events",
                "/people/officers",
                "/admin/users",
                "/admin/policy",
                "/what-if",
                "/import",
                "/account"
            })
    void isKnownBeforeAnybodyLooks(String page, RunningServer server) {
        var client = new Client(server.address());
        client.signIn("administrator", RunningServer.PASSWORD);
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
