package nl.planhorizon.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.planhorizon.api.office.edit.Touched;
import nl.planhorizon.api.office.edit.Unplanning;
import nl.planhorizon.api.office.rows.JournalLine;
import org.junit.jupiter.api.Test;

/** What is put around a change loses nothing of it. */
final class AroundChangeTest {

    /** A change that says all that a change can say. */
    private record Talkative() implements Change {

        @Override
        public String kind() {
            return "talk";
        }

        @Override
        public String reason() {
            return "because";
        }

        @Override
        public Office applyTo(Office office) {
            return office;
        }

        @Override
        public List<JournalLine> alsoTold() {
            return List.of(JournalLine.about("word", "one"));
        }

        @Override
        public boolean tellsContent() {
            return false;
        }
    }

    @Test
    void whatItTellsIsToldToo() {
        var change = new Unplanning(new Talkative(), new Touched(Set.of()));

        assertThat(change.kind()).isEqualTo("talk");
        assertThat(change.reason()).isEqualTo("because");
        assertThat(change.alsoTold()).hasSize(1);
        assertThat(change.tellsContent()).isFalse();
    }
}
