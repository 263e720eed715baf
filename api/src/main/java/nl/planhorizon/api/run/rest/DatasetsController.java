package nl.planhorizon.api.run.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.run.input.Packed;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.text.Catalogue;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.Code;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Datasets: demos to begin with, looking one through without keeping it, and every kind of fault there is. */
@RestController
@Tag(name = "datasets", description = "Caseloads in the published form")
final class DatasetsController {

    private static final int DEMO_SECONDS = 60;
    private static final String ANYTHING = "…";

    private final Words words;

    DatasetsController(Words words) {
        this.words = words;
    }

    /**
     * A demo.
     *
     * @param id its name
     * @param cases how many cases it has
     * @param tags words about it
     */
    record Demo(String id, String shortDescription, String longDescription, int cases, List<String> tags) {

        static Demo of(String name, Words words) {
            var request = DemoRequest.named(name).orElseThrow();
            var profile = Code.of(request.profile());
            return new Demo(
                    name,
                    words.say("demo.short", words.number(request.cases()), words.number(request.locations())),
                    words.say(
                            "demo.long",
                            profile,
                            words.number(request.cases()),
                            words.number(request.officers()),
                            words.number(request.interpreters()),
                            words.number(request.locations()),
                            words.number(request.weeks()),
                            String.valueOf(request.seed())),
                    request.cases(),
                    List.of(profile));
        }
    }

    /** A demo as it can be sent to ask for a run. */
    record DemoQuestion(
            RunConfig config, @Schema(type = "object") JsonNode caseload) {}

    /**
     * Something wrong or odd.
     *
     * @param severity ERROR or WARNING
     * @param path where
     */
    record Issue(String code, String severity, String path, String detail) {

        static Issue of(Fault fault, Locale locale) {
            return new Issue(
                    fault.code(),
                    fault.severity().name(),
                    fault.place(locale),
                    fault.message(locale) + " " + fault.remedy(locale));
        }
    }

    /**
     * What a look at a dataset found.
     *
     * @param status OK, WARNINGS or ERRORS
     */
    record Validation(String status, List<Issue> issues) {

        static Validation of(List<Fault> faults, Locale locale) {
            boolean errors = faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
            return new Validation(
                    errors ? "ERRORS" : faults.isEmpty() ? "OK" : "WARNINGS",
                    faults.stream().map(fault -> Issue.of(fault, locale)).toList());
        }
    }

    /**
     * A kind of fault; its texts have dots where something of the input stands.
     *
     * @param code stable code
     * @param messages what it says
     * @param remedies what to do
     */
    record IssueType(String code, List<String> messages, List<String> remedies) {

        static IssueType of(String code, Locale locale) {
            return new IssueType(
                    code,
                    kinds(code).map(kind -> say(locale, kind.key(), kind)).toList(),
                    kinds(code).map(kind -> say(locale, kind.remedyKey(), kind)).toList());
        }

        private static Stream<FaultKind> kinds(String code) {
            return Arrays.stream(FaultKind.values()).filter(kind -> kind.code().equals(code));
        }

        private static String say(Locale locale, String key, FaultKind kind) {
            return Catalogue.say(locale, key, Collections.nCopies(kind.places(), ANYTHING));
        }
    }

    @GetMapping("/v1/demo-data")
    @Operation(summary = "The demo datasets there are")
    List<Demo> demos() {
        return DemoRequest.names().stream().map(name -> Demo.of(name, words)).toList();
    }

    @GetMapping("/v1/demo-data/{id}")
    @Operation(summary = "A demo dataset, which can be sent unchanged to ask for a run")
    DemoQuestion demo(@PathVariable String id) {
        var request = DemoRequest.named(id).orElseThrow(() -> new NotFoundException("demo", id));
        var config = new RunConfig(id, DEMO_SECONDS, 1L, null, List.of("demo"));
        return new DemoQuestion(config, Packed.document(Packed.pack(DemoData.generate(request))));
    }

    @PostMapping("/v1/validations")
    @Operation(summary = "Looks a dataset through and says everything that is wrong or odd; nothing is kept")
    Validation validation(@RequestBody ObjectNode caseload, Locale locale) {
        return validate(caseload, locale);
    }

    static Validation validate(JsonNode caseload, Locale locale) {
        try {
            return Validation.of(CaseloadFiles.read(caseload, "caseload").warnings(), locale);
        } catch (FaultyInputException faulty) {
            return Validation.of(faulty.faults(), locale);
        }
    }

    @GetMapping("/v1/validation-issue-types")
    @Operation(summary = "Every kind of fault a dataset can have")
    List<IssueType> issueTypes(Locale locale) {
        return Arrays.stream(FaultKind.values())
                .map(FaultKind::code)
                .distinct()
                .sorted()
                .map(code -> IssueType.of(code, locale))
                .toList();
    }

    @GetMapping("/v1/validation-issue-types/{code}")
    @Operation(summary = "One kind of fault")
    IssueType issueType(@PathVariable String code, Locale locale) {
        if (Arrays.stream(FaultKind.values()).noneMatch(kind -> kind.code().equals(code))) {
            throw new NotFoundException("kind of fault", code);
        }
        return IssueType.of(code, locale);
    }
}
