package nl.planhorizon.api.whatif.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.api.whatif.store.StoredScenario;
import nl.planhorizon.api.whatif.sweep.Axis;
import nl.planhorizon.api.whatif.sweep.Sweep;
import nl.planhorizon.api.whatif.sweep.SweepTask;
import nl.planhorizon.api.whatif.sweep.Sweeps;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.scenario.BundledScenarios;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sweeps for people: asked for, watched, cancelled, resumed, filtered, drawn. */
@Page
final class SweepPage {

    private static final int SHOWN = 30;
    private static final int AXES = 2;

    private final Sweeps sweeps;
    private final SweepTask task;
    private final Scenarios scenarios;
    private final Words words;

    SweepPage(Sweeps sweeps, SweepTask task, Scenarios scenarios, Words words) {
        this.sweeps = sweeps;
        this.task = task;
        this.scenarios = scenarios;
        this.words = words;
    }

    /**
     * A number of a scenario that can be varied.
     *
     * @param pointer where it stands
     * @param name what people call it
     */
    public record Variable(String pointer, String name) {}

    @GetMapping("/what-if/sweeps")
    String list(@RequestParam(defaultValue = "letter-2023") String scenario, Model model) {
        model.addAttribute("sweeps", sweeps.latest(SHOWN));
        model.addAttribute("scenario", scenario);
        model.addAttribute(
                "names",
                Stream.concat(scenarios.latest().stream().map(StoredScenario::name), BundledScenarios.names().stream())
                        .toList());
        model.addAttribute("numbers", numbers(Documents.read(scenarios.document(scenario))));
        return "whatif/sweeps";
    }

    /** The numbers in the changes of a scenario, and how it is forecast. */
    private static List<Variable> numbers(JsonNode document) {
        List<Variable> numbers = new ArrayList<>();
        document.properties().forEach(table -> {
            if (table.getValue().isArray() && !table.getKey().equals("stock")) {
                for (int row = 0; row < table.getValue().size(); row++) {
                    add(table.getKey(), row, table.getValue().get(row), numbers);
                }
            }
        });
        numbers.removeIf(each -> Axis.isFixed(each.pointer()));
        for (var field : List.of("weeks", "inflowDoubt", "weekDoubt", "productivityDoubt")) {
            numbers.add(new Variable("/" + field, field));
        }
        return numbers;
    }

    private static void add(String table, int row, JsonNode change, List<Variable> numbers) {
        change.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                numbers.add(new Variable(
                        "/%s/%d/%s".formatted(table, row, field.getKey()),
                        "%s: %s (%s)"
                                .formatted(
                                        change.path("name").asText(table),
                                        field.getKey(),
                                        field.getValue().asText())));
            }
        });
    }

    @PostMapping("/what-if/sweeps")
    String ask(@RequestParam Map<String, String> asked, Principal who) throws FaultyInputException {
        var scenario = asked.getOrDefault("scenario", "");
        var numbers = numbers(Documents.read(scenarios.document(scenario)));
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < AXES; i++) {
            var pointer = asked.getOrDefault("pointer" + i, "");
            if (!pointer.isEmpty()) {
                var name = numbers.stream()
                        .filter(each -> each.pointer().equals(pointer))
                        .map(Variable::name)
                        .findFirst()
                        .orElse(pointer);
                axes.add(new Axis(name, pointer, values(asked.getOrDefault("values" + i, ""))));
            }
        }
        var seeds = asked.getOrDefault("seeds", "1").strip();
        var order = new SweepTask.Order(
                asked.getOrDefault("name", scenario),
                scenario,
                axes,
                seeds.matches("\\d{1,6}") ? Integer.parseInt(seeds) : 0);
        return "redirect:/what-if/sweeps/" + task.ask(order, who.getName());
    }

    /** Numbers with commas, semicolons or blanks between them; what is no number stays a text and is refused by its scenario. */
    private static List<JsonNode> values(String text) {
        return Stream.of(text.split("[,;\\s]+"))
                .filter(each -> !each.isEmpty())
                .<JsonNode>map(each -> each.matches("-?\\d{1,15}")
                        ? JsonNodeFactory.instance.numberNode(Long.parseLong(each))
                        : JsonNodeFactory.instance.textNode(each))
                .toList();
    }

    @GetMapping("/what-if/sweeps/{id}")
    String one(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        fill(id, asked, model);
        return "whatif/sweep";
    }

    @GetMapping("/what-if/sweeps/{id}/progress")
    String progress(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        fill(id, asked, model);
        return "whatif/points :: points";
    }

    @GetMapping("/what-if/sweeps/{id}/export/{form}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @PathVariable String form, @RequestParam Map<String, String> asked)
            throws IOException {
        return Download.of(view(sweeps.get(id), asked).listed(), form);
    }

    @PostMapping("/what-if/sweeps/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        task.cancel(id);
        return "redirect:/what-if/sweeps/" + id;
    }

    @PostMapping("/what-if/sweeps/{id}/resume")
    String resume(@PathVariable UUID id) {
        task.resume(id);
        return "redirect:/what-if/sweeps/" + id;
    }

    private SweepView view(Sweep sweep, Map<String, String> asked) {
        return new SweepView(sweep, sweeps.points(sweep.id()), SweepView.Filter.of(asked, sweep), words);
    }

    private void fill(UUID id, Map<String, String> asked, Model model) {
        var sweep = sweeps.get(id);
        model.addAttribute("sweep", sweep);
        model.addAttribute("view", view(sweep, asked));
    }
}
