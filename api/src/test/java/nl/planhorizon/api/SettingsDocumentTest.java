package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every setting stands in the documents for those who run the server, with the default it has in code. */
final class SettingsDocumentTest {

    private static final List<Path> DOCUMENTS =
            List.of(Path.of("../docs/operations.md"), Path.of("../docs/production.md"));
    private static final Pattern VARIABLE = Pattern.compile("PLANHORIZON_[A-Z_]*[A-Z]");

    /**
     * A setting.
     *
     * @param variable its variable of the environment
     * @param preset its default, or empty
     */
    private record Setting(String variable, String preset) {

        boolean isIn(List<String> lines) {
            return lines.stream()
                    .filter(line -> line.contains("`" + variable + "`"))
                    .anyMatch(line -> preset.isEmpty() || line.contains("`" + preset + "`"));
        }
    }

    private static List<String> documents() throws IOException {
        List<String> lines = new ArrayList<>();
        for (var document : DOCUMENTS) {
            lines.addAll(Files.readAllLines(document));
        }
        return lines;
    }

    private static List<Setting> bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("nl.planhorizon").stream()
                .map(each -> type(Objects.requireNonNull(each.getBeanClassName())))
                .flatMap(type -> IntStream.range(0, type.getRecordComponents().length)
                        .mapToObj(position -> setting(type, position)))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Setting setting(Class<?> type, int position) {
        var prefix = type.getAnnotation(ConfigurationProperties.class).value();
        var name = (prefix + "." + type.getRecordComponents()[position].getName())
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
        var preset = Arrays.stream(type.getDeclaredConstructors()[0].getParameters()[position].getAnnotations())
                .filter(DefaultValue.class::isInstance)
                .flatMap(each -> Arrays.stream(((DefaultValue) each).value()))
                .toList();
        return new Setting(name, String.join(",", preset));
    }

    /** Variables that are read by name, without Spring. */
    private static List<Setting> named() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("../planhorizon")));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(each -> each.toString().endsWith(".java")).forEach(files::add);
        }
        List<Setting> found = new ArrayList<>();
        for (var file : files) {
            VARIABLE.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> new Setting(name, ""))
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        var lines = documents();

        assertThat(bound()).hasSizeGreaterThan(30).allMatch(setting -> setting.isIn(lines));
        assertThat(named()).hasSizeGreaterThan(3).allMatch(setting -> setting.isIn(lines));
    }

    @Test
    void everyVariableOfTheDocumentsExists() throws IOException {
        var existing = Stream.concat(bound().stream(), named().stream())
                .map(Setting::variable)
                .toList();

        var told = VARIABLE.matcher(String.join("\n", documents())).results().map(MatchResult::group);
        assertThat(told).isNotEmpty().allMatch(existing::contains);
    }
}
