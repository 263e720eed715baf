package nl.planhorizon.data.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.data.piece.PieceField.Kind;
import org.junit.jupiter.api.Test;

/** A form knows of every fact how it is filled in. */
final class PieceFormTest {

    private static Map<String, Kind> kinds(PieceKind kind) {
        return PieceForm.fields(kind).stream().collect(Collectors.toMap(PieceField::name, PieceField::kind));
    }

    @Test
    void knowsHowTheFactsOfACaseAreFilledIn() {
        assertThat(kinds(PieceKind.CASE))
                .containsEntry("number", Kind.TEXT)
                .containsEntry("track", Kind.NUMBER)
                .containsEntry("application", Kind.DAY)
                .containsEntry("queue", Kind.ONE)
                .containsEntry("missing", Kind.SEVERAL)
                .containsEntry("locations", Kind.SEVERAL)
                .containsEntry("languages", Kind.WORDS)
                .containsEntry("childRoom", Kind.YES_NO);
    }

    @Test
    void knowsTheWeekOfAnOfficerAndTheRowsThatComeWithIt() {
        assertThat(kinds(PieceKind.OFFICER)).containsEntry("week", Kind.WEEK);
        assertThat(PieceForm.rowFields(PieceKind.OFFICER))
                .extracting(PieceField::name)
                .containsExactly("officer", "first", "last", "half", "reason");
        assertThat(PieceForm.rowFields(PieceKind.ROOM)).isEmpty();
    }

    @Test
    void tellsWhatThereIsToChooseFrom() {
        var missing = PieceForm.fields(PieceKind.CASE).stream()
                .filter(field -> field.name().equals("missing"))
                .findFirst()
                .orElseThrow();

        assertThat(missing.choices()).contains("track", "medical-advice", "family");
    }
}
