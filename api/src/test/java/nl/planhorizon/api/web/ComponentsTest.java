package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages are made of components of NL Design System: whoever adds a button or a table gives it the class of its component. */
final class ComponentsTest {

    private static final Path PAGES = Path.of("src/main/resources/nl/planhorizon/api");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern CLASSES = Pattern.compile("(?<![\\w:-])class=\"([^\"]*)\"");
    private static final Pattern COMPONENT_CLASS =
            Pattern.compile("(?<![\\w.-])(?:nl|utrecht)-[a-z]++[a-z0-9_-]*+(?!\\.css)");

    private static final Map<String, String> COMPONENTS = Map.ofEntries(
            Map.entry("button", "nl-button"),
            Map.entry("h1", "nl-heading nl-heading--level-1"),
            Map.entry("h2", "nl-heading nl-heading--level-2"),
            Map.entry("h3", "nl-heading nl-heading--level-3"),
            Map.entry("h4", "nl-heading nl-heading--level-4"),
            Map.entry("code", "nl-code"),
            Map.entry("table", "utrecht-table utrecht-table--html-table"),
            Map.entry("select", "utrecht-select utrecht-select--html-select"),
            Map.entry("textarea", "utrecht-textarea utrecht-textarea--html-textarea"),
            Map.entry("input", "utrecht-textbox utrecht-textbox--html-input"),
            Map.entry("input checkbox", "utrecht-checkbox utrecht-checkbox--html-input"),
            Map.entry("input radio", "utrecht-radio-button utrecht-radio-button--html-input"),
            Map.entry("label", "utrecht-form-label"),
            Map.entry("fieldset", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"),
            Map.entry("legend", "utrecht-form-fieldset__legend"));

    /** Inputs that nobody sees, and two for which there is no component. */
    private static final Pattern OTHER_INPUT = Pattern.compile(" type=\"(hidden|file|range)\"");

    private static final Pattern KIND = Pattern.compile("(?<![\\w:-])type=\"(checkbox|radio)\"");

    /** What is no page on a screen, and what has a look of its own. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "hearingdays/letter.html", "laid out for PDF on A4, with a stylesheet of its own",
            "hearingdays/print.html table", "a sheet of paper with lines to write between",
            "board/grid.html table", "the cells of the board are places to move a hearing to",
            "event/no-shows.html table", "only around a row that is put into a table elsewhere");

    @Test
    void everyElementOfATemplateHasTheClassOfItsComponent() throws IOException {
        List<String> bare = new ArrayList<>();
        for (var file : files(PAGES.resolve("templates"), ".html")) {
            var name = PAGES.resolve("templates").relativize(file).toString().replace('\\', '/');
            ELEMENT.matcher(Files.readString(file))
                    .results()
                    .filter(element -> !isExcepted(name, element.group(1)))
                    .filter(element -> !hasItsClass(element.group(1), element.group(2)))
                    .forEach(element -> bare.add(name + ": " + element.group()));
        }

        assertThat(bare).isEmpty();
    }

    private static boolean isExcepted(String file, String element) {
        return EXCEPTIONS.containsKey(file) || EXCEPTIONS.containsKey(file + " " + element);
    }

    private static boolean hasItsClass(String element, String attributes) {
        if (element.equals("input") && OTHER_INPUT.matcher(attributes).find()) {
            return true;
        }
        var wanted = COMPONENTS.get(element + kind(element, attributes));
        return wanted == null || (first(CLASSES, attributes) + " ").startsWith(wanted + " ");
    }

    private static String kind(String element, String attributes) {
        var kind = first(KIND, attributes);
        return element.equals("input") && !kind.isEmpty() ? " " + kind : "";
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void theStylesheetKnowsEveryComponentThatPagesUse() throws IOException {
        var bundle = Files.readString(PAGES.resolve("assets/nl-design-system.css"));
        var pages = Stream.concat(
                        files(PAGES.resolve("templates"), ".html").stream(),
                        files(PAGES.resolve("assets"), ".js").stream())
                .toList();
        Set<String> used = new TreeSet<>();
        for (var file : pages) {
            COMPONENT_CLASS.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group()));
        }

        assertThat(used).isNotEmpty().allSatisfy(name -> assertThat(bundle)
                .containsPattern("\\." + name + "(?![\\w-])"));
    }

    @Test
    void everyTokenOfTheThemeIsOneThatAStylesheetReads() throws IOException {
        var read = Files.readString(PAGES.resolve("assets/nl-design-system.css"))
                + Files.readString(PAGES.resolve("assets/planhorizon.css"))
                + Files.readString(PAGES.resolve("assets/theme.css"));
        var tokens = Pattern.compile("(?m)^\\s+(--[a-z0-9-]+):")
                .matcher(Files.readString(PAGES.resolve("assets/theme.css")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(tokens).isNotEmpty().allSatisfy(token -> assertThat(read)
                .containsPattern("var\\(\\s*" + token + "(?![a-z0-9-])"));
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
