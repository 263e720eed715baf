package nl.planhorizon.data;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every broken document of faults/json.txt gives exactly the faults that stand there. */
final class JsonFaultsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void everyBrokenDocumentTellsWhatIsWrong(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");

        Gallery.check("json.txt", changes -> {
            Files.writeString(file, changed(Files.readString(Gallery.base()), changes));
            return Gallery.faultsOf(file);
        });
    }

    private static String changed(String base, List<String> changes) throws IOException {
        var text = base;
        for (var change : changes) {
            var words = Gallery.split(change, " ");
            text = switch (words[0]) {
                case "raw" -> words[1];
                case "replace" -> replaced(text, Gallery.split(words[1], " => "));
                default -> changed(text, words[0], Gallery.split(words[1], " "));
            };
        }
        return text;
    }

    private static String replaced(String text, String[] fromAndTo) {
        var from = fromAndTo[0].replace("\\n", "\n");
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The base does not contain " + from);
        }
        return text.replace(from, fromAndTo[1].replace("\\n", "\n"));
    }

    private static String changed(String text, String verb, String[] pointerAndValue) throws IOException {
        var root = MAPPER.readTree(text);
        var pointer = JsonPointer.compile(pointerAndValue[0]);
        var parent = (ObjectNode) (verb.equals("append") ? MAPPER.createObjectNode() : root.at(pointer.head()));
        var name = pointer.last().getMatchingProperty();
        switch (verb) {
            case "set" -> parent.set(name, value(pointerAndValue[1]));
            case "remove" -> parent.remove(name);
            case "append" -> ((ArrayNode) root.at(pointer)).add(value(pointerAndValue[1]));
            default -> throw new IllegalArgumentException(verb);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static JsonNode value(String json) throws IOException {
        return MAPPER.readTree(json);
    }
}
