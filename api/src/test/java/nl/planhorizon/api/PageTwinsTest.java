package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Endpoint;
import org.junit.jupiter.api.Test;

/** What people change on a page programs can change too, or the decision tells why not. */
final class PageTwinsTest {

    private static final Path DECISION = Path.of("..", "docs", "decisions", "0021-pages-and-rest.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(/[^`]*)` \\| (.+) \\|$");
    private static final Pattern TWIN = Pattern.compile("(POST|PUT|DELETE) `(/v1/[^`]*)`");

    /** What the decision says beside the path of each page. */
    private static Map<String, String> told() throws IOException {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(Files.readString(DECISION)).results().forEach(row -> told.put(row.group(1), row.group(2)));
        return told;
    }

    private static Map<String, Endpoint> changingPages() {
        return AccessTable.ENDPOINTS.stream()
                .filter(each -> each.method().equals("POST") && !each.path().startsWith("/v1/"))
                .collect(Collectors.toMap(Endpoint::path, each -> each, (one, other) -> one, TreeMap::new));
    }

    private static List<Endpoint> twins(String told) {
        return TWIN.matcher(told)
                .results()
                .map(twin -> AccessTable.ENDPOINTS.stream()
                        .filter(each -> each.method().equals(twin.group(1))
                                && each.path().equals(twin.group(2)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no " + twin.group())))
                .toList();
    }

    @Test
    void everyPageThatChangesSomethingHasATwinOrAReason() throws IOException {
        assertThat(told().keySet()).isEqualTo(changingPages().keySet());
        assertThat(told().values())
                .allSatisfy(each -> assertThat(each.contains("/") && twins(each).isEmpty())
                        .as(each)
                        .isFalse());
    }

    @Test
    void whoeverMayUseThePageMayUseItsTwin() throws IOException {
        var pages = changingPages();

        told().forEach((path, told) -> assertThat(twins(told)).allSatisfy(twin -> assertThat(twin.roles())
                .as(path)
                .containsAll(Objects.requireNonNull(pages.get(path)).roles())));
    }
}
