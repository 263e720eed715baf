package nl.planhorizon.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that lists broken inputs: a title, the changes that break a good input, and the exact faults they must give.
 *
 * @param exhibits the broken inputs
 */
record Gallery(List<Exhibit> exhibits) {

    private static final Path FOLDER = Path.of("src/test/resources/nl/planhorizon/data/faults");
    private static final String TITLE = "### ";
    private static final String FAULT = "! ";

    /**
     * One broken input.
     *
     * @param title what is wrong, for people
     * @param changes what is changed, one a line
     * @param faults expected faults, each in both languages
     */
    record Exhibit(String title, List<String> changes, List<String> faults) {

        Exhibit with(List<String> newFaults) {
            return new Exhibit(title, changes, newFaults);
        }

        @Override
        public String toString() {
            return Stream.of(
                            Stream.of(TITLE + title),
                            changes.stream(),
                            faults.stream().map(FAULT::concat))
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Changes a good input and says what reading it then tells. */
    @FunctionalInterface
    interface Breaker {
        List<String> faultsAfter(List<String> changes) throws Exception;
    }

    static Path base() {
        return FOLDER.resolve("base.json");
    }

    static void check(String name, Breaker breaker) throws Exception {
        var file = FOLDER.resolve(name);
        var actual = new ArrayList<Exhibit>();
        for (var exhibit : read(file).exhibits()) {
            actual.add(exhibit.with(breaker.faultsAfter(exhibit.changes())));
        }
        Golden.check(file, actual.stream().map(Exhibit::toString).collect(Collectors.joining("\n")));
    }

    private static Gallery read(Path file) throws IOException {
        var exhibits = new ArrayList<Exhibit>();
        for (var section : Files.readString(file).split("(?m)^" + TITLE, -1)) {
            var lines = section.lines().filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty()) {
                exhibits.add(new Exhibit(
                        lines.get(0),
                        lines.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith(FAULT))
                                .toList(),
                        List.of()));
            }
        }
        return new Gallery(exhibits);
    }

    /** Faults of a caseload in a file, each in a line of English and one of Dutch; what is merely odd says so. */
    static List<String> faultsOf(Path file) throws IOException {
        try {
            return lines(CaseloadFiles.read(file).warnings());
        } catch (FaultyInputException e) {
            return lines(e.faults());
        }
    }

    static List<String> lines(List<Fault> faults) {
        return faults.stream()
                .flatMap(fault -> {
                    var odd = fault.severity() == Fault.Severity.WARNING ? "(warning) " : "";
                    return Stream.of("en: ", "nl: ")
                            .map(language ->
                                    language + odd + fault.line(Locale.forLanguageTag(language.substring(0, 2))));
                })
                .toList();
    }

    static String[] split(String change, String separator) {
        var parts = change.split(separator, 2);
        return new String[] {parts[0], Objects.requireNonNullElse(parts.length > 1 ? parts[1] : null, "")};
    }
}
