package nl.planhorizon.api.whatif.plan;

import java.util.List;
import java.util.Map;
import nl.planhorizon.api.json.Documents;

/** Plans side by side as one JSON document, and back. */
public final class PlansJson {

    private PlansJson() {}

    public static String of(List<Planned> plans) {
        return Documents.read(Documents.write(Map.of("plans", plans))).toPrettyString();
    }

    public static List<Planned> read(String document) {
        return List.of(Documents.as(Documents.read(document).path("plans"), Planned[].class));
    }
}
