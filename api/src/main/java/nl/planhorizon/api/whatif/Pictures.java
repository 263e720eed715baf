package nl.planhorizon.api.whatif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.whatif.outcome.BandPicture;
import nl.planhorizon.api.whatif.outcome.Told;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;

/** Writes the pictures of a comparison: stock, cases past their term and penalties, one file each. */
final class Pictures {

    /** Series, and under which name each is drawn. */
    private static final Map<String, String> SHOWN =
            Map.of("stock", "stock", "overdue", "overdue", "penaltyEuroSoFar", "penaltyEuro");

    private final Texts texts;

    Pictures(Texts texts) {
        this.texts = texts;
    }

    void write(List<Told> scenarios, Path folder) throws FaultyInputException {
        var name = scenarios.get(0).name();
        try {
            Files.createDirectories(folder);
            for (var series : SHOWN.entrySet()) {
                var title = texts.say("whatif.picture." + series.getValue());
                var curves = scenarios.stream()
                        .map(told -> told.curve(series.getKey()))
                        .toList();
                Files.writeString(
                        folder.resolve(name + "-" + series.getValue() + ".svg"),
                        new BandPicture(title, texts).of(curves));
            }
        } catch (IOException failure) {
            throw new FaultyInputException(
                    List.of(Fault.error(FaultKind.CANNOT_WRITE, folder.toString(), failure.toString())));
        }
    }
}
