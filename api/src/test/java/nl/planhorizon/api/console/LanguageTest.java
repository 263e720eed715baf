package nl.planhorizon.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LanguageTest {

    @Test
    void isDutchUnlessEnglishIsAskedFor() {
        assertThat(Language.askedForIn()).isEqualTo(Language.NL);
        assertThat(Language.askedForIn("plan", "en")).isEqualTo(Language.NL);
        assertThat(Language.askedForIn("plan", "--lang", "nl")).isEqualTo(Language.NL);
        assertThat(Language.askedForIn("--lang")).isEqualTo(Language.NL);
        assertThat(Language.askedForIn("plan", "--lang", "en")).isEqualTo(Language.EN);
        assertThat(Language.askedForIn("--lang=EN", "plan")).isEqualTo(Language.EN);
    }
}
