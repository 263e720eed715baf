package nl.planhorizon.api.run.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.run.input.Patch.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patch adds to a list where JSON Patch says it does. */
final class PatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|[9,1,2]", "1|[1,9,2]", "2|[1,2,9]", "-|[1,2,9]"})
    void addsBeforeARowOrAfterTheLast(String place, String after) {
        JsonNode list = Documents.read("{\"rows\":[1,2]}");

        var changed = Patch.apply(list, List.of(new Operation("add", "/rows/" + place, Documents.read("9"))));

        assertThat(changed.get("rows")).hasToString(after);
    }
}
