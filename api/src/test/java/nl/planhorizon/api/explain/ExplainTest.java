package nl.planhorizon.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.remedy.Remedies;
import org.junit.jupiter.api.Test;

/** The whole answer about a case: in lines, and as JSON. */
final class ExplainTest {

    private final Situations.Situation taken =
            Objects.requireNonNull(Situations.all().get("the interpreter taken all day"));
    private final PlanDesk desk = PlanDesk.of(taken.caseload().build(), taken.plan());

    @Test
    void tellsWhyWhoseTurnItIsAndWhatWouldHelp() {
        var explanation = new Explainer(desk).explain("C1");
        var remedies = new Remedies(desk, explanation).find();

        var lines = new ExplanationReport(desk.caseload(), new Texts(Language.EN)).lines(explanation, remedies);

        assertThat(lines)
                .contains(
                        "For case C1 there is no place until 30 November 2026"
                                + " with an interpreter who has no other hearing (I1).",
                        "2 hearings use what the case waits for, at least 0 of them earlier in turn; 0 cases without"
                                + " hearing go first. At this pace its turn comes around 4 December 2026"
                                + " (between 1 December 2026 and 8 December 2026).",
                        "Places that another case has:",
                        "  30 November 2026 in the morning at Utrecht: case C2, which costs the plan more if it waits",
                        "What would help, each tried in the plan:",
                        "  One more session of an interpreter for Arabic: then on 30 November 2026 in the morning at"
                                + " Utrecht (plan cost -241, waiting -28 days); helps 0 other cases too.");
    }

    @Test
    void jsonHasTheSameFacts() throws IOException {
        var explanation = new Explainer(desk).explain("C1");
        var remedies = new Remedies(desk, explanation).find();

        var document = new ObjectMapper().readTree(ExplanationJson.of(explanation, remedies, "why"));

        assertThat(document.get("standing").asText()).isEqualTo("not-planned");
        assertThat(document.get("sentence").asText()).isEqualTo("why");
        assertThat(document.at("/blockers/0/obstacle").asText()).isEqualTo("interpreter-busy");
        assertThat(document.at("/blockers/0/rule").asText()).isEqualTo("interpreter-double-booked");
        assertThat(document.at("/nearMisses/0/hearing/interpreter").asText()).isEqualTo("I1");
        assertThat(document.at("/turn/takers").asInt()).isEqualTo(2);
        assertThat(document.at("/blockers/0/witness/interpreter").asText()).isEqualTo("I1");
        assertThat(document.at("/yields/0/case").asText()).isEqualTo("C2");
        assertThat(document.at("/yields/0/why").asText()).isEqualTo("dearer");
        assertThat(document.at("/remedies/0/kind").asText()).isEqualTo("interpreter-session");
        assertThat(document.at("/hearing").isNull()).isTrue();
    }

    @Test
    void ofAPlannedCaseItTellsTheNextBestPlaceAndWhoGoesFirst() {
        var planned = Objects.requireNonNull(Situations.all().get("planned in time"));
        var caseload = planned.caseload().build();
        var explanation = new Explainer(PlanDesk.of(caseload, planned.plan())).explain("C1");

        var lines = new ExplanationReport(caseload, new Texts(Language.EN)).sentences(explanation);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("No other place is better for the plan; the next is on ");
        assertThat(explanation.yields()).isEmpty();
    }
}
