package nl.planhorizon.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is sent back goes to a page of ours. */
final class OurPagesTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost/cases?state=planned, /cases?state=planned",
        "http://localhost/cases, /cases",
        "http://localhost/cases?odd=a:b, /cases",
        "http://localhost//elsewhere.example, /",
        "http://localhost, /",
        "mailto:somebody@example.org, /",
        "no address, /"
    })
    void thePageBeforeIsOneOfOurs(String told, String page) {
        assertThat(OurPages.of(told)).isEqualTo(page);
    }

    @Test
    void withoutAnyItIsTheFirst() {
        assertThat(OurPages.of(null)).isEqualTo("/");
    }
}
