package nl.planhorizon.data.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.Test;

final class CaseloadPiecesTest {

    private final Caseload caseload = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 100));

    private List<ObjectNode> rows() {
        return CaseloadPieces.of(caseload).map(Piece::rows).toList();
    }

    @Test
    void puttingThePiecesTogetherGivesTheSameCaseload() throws FaultyInputException {
        var again =
                CaseloadPieces.assemble(CaseloadPieces.frame(caseload), rows()).content();

        assertThat(CaseloadPieces.of(again).map(Piece::rows)).containsExactlyElementsOf(rows());
        assertThat(CaseloadPieces.frame(again)).isEqualTo(CaseloadPieces.frame(caseload));
        assertThat(again.policy()).isEqualTo(caseload.policy());
        assertThat(again.standing()).isEmpty();
    }

    @Test
    void everyKindOfThingIsThere() {
        assertThat(CaseloadPieces.of(caseload).map(Piece::kind)).contains(PieceKind.values());
    }

    @Test
    void aPieceSurvivesBeingText() {
        var piece = CaseloadPieces.of(caseload, PieceKind.OFFICER).findFirst().orElseThrow();

        assertThat(CaseloadPieces.parse(piece.rows().toString()).toString())
                .isEqualTo(piece.rows().toString());
        assertThatThrownBy(() -> CaseloadPieces.parse("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var rows = new ArrayList<>(rows());
        rows.removeIf(each -> each.has("locations"));

        assertThatThrownBy(() -> CaseloadPieces.assemble(CaseloadPieces.frame(caseload), rows))
                .isInstanceOfSatisfying(FaultyInputException.class, faulty -> assertThat(faulty.faults())
                        .isNotEmpty());
    }
}
