package nl.planhorizon.api.whatif.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.outcome.Told;
import nl.planhorizon.api.whatif.outcome.WhatIfSheets;
import nl.planhorizon.api.whatif.plan.PlansJson;
import nl.planhorizon.api.whatif.plan.SideBySide;
import nl.planhorizon.api.whatif.study.Depth;
import nl.planhorizon.api.whatif.study.Studies;
import nl.planhorizon.api.whatif.study.StudyTask;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.grid.ListOutput;
import nl.planhorizon.data.grid.ListOutput.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A study for people: asked for, watched, looked at, taken along as a workbook, printed. */
@Page
final class StudyPage {

    private final Studies studies;
    private final StudyTask task;
    private final Words words;

    StudyPage(Studies studies, StudyTask task, Words words) {
        this.studies = studies;
        this.task = task;
        this.words = words;
    }

    @PostMapping("/what-if/studies")
    String ask(
            @RequestParam(required = false) @Nullable List<String> scenario,
            @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable Integer seconds,
            Principal who)
            throws FaultyInputException {
        var names = scenario == null ? List.<String>of() : scenario;
        return "redirect:/what-if/studies/" + task.ask(names, Depth.asked(depth, seconds), who.getName());
    }

    @GetMapping("/what-if/studies/{id}")
    String one(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "whatif/study";
    }

    @GetMapping("/what-if/studies/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "whatif/outcome :: outcome";
    }

    @GetMapping("/what-if/studies/{id}/print")
    String print(@PathVariable UUID id, Model model) {
        fill(id, model);
        if (!model.containsAttribute("compared") && !model.containsAttribute("planned")) {
            throw noOutcome(id);
        }
        return "whatif/print";
    }

    @GetMapping("/what-if/studies/{id}/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) throws IOException {
        var result = studies.result(id).orElseThrow(() -> noOutcome(id));
        var sheets = studies.get(id).depth().plans()
                ? sideBySide(result).sheets()
                : WhatIfSheets.of(Told.all(result), words.shared());
        var out = new ByteArrayOutputStream();
        ListOutput.writeWorkbook(sheets, out);
        return Download.of("what-if.xlsx", Form.XLSX.mediaType(), out.toByteArray());
    }

    @PostMapping("/what-if/studies/{id}/stop")
    String stop(@PathVariable UUID id) {
        studies.stop(studies.get(id).id());
        return "redirect:/what-if/studies/" + id;
    }

    private static NotFoundException noOutcome(UUID id) {
        return new NotFoundException("outcome of study", id.toString());
    }

    private void fill(UUID id, Model model) {
        var study = studies.get(id);
        model.addAttribute("study", study);
        studies.result(id).ifPresent(result -> {
            if (study.depth().plans()) {
                model.addAttribute("planned", sideBySide(result));
            } else {
                model.addAttribute("compared", new Compared(Told.all(result), words));
            }
        });
    }

    private SideBySide sideBySide(String result) {
        return new SideBySide(PlansJson.read(result), words.shared());
    }
}
