package nl.planhorizon.api.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking in a file: upload, all faults, what it would change, confirm. */
@Page
final class ImportPage {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Uploads uploads;
    private final Imports imports;
    private final Offices offices;
    private final Words words;

    ImportPage(Uploads uploads, Imports imports, Offices offices, Words words) {
        this.uploads = uploads;
        this.imports = imports;
        this.offices = offices;
        this.words = words;
    }

    /** One fault of a file: where, what, and what to do. */
    record Told(String place, String message, String remedy) {}

    @GetMapping("/import")
    String start() {
        return "importing/import";
    }

    /** A workbook to fill in, or all the office knows to change and take in again. */
    @GetMapping("/import/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable("file") String name) throws IOException {
        var folder = Files.createTempDirectory("planhorizon-download");
        var path = folder.resolve(name.equals("caseload.json") ? "caseload.json" : "caseload.xlsx");
        try {
            switch (name) {
                case "template.xlsx" -> CaseloadFiles.template(path);
                case "caseload.xlsx", "caseload.json" ->
                    CaseloadFiles.write(offices.current().caseload(), path);
                default -> throw new NotFoundException("file", name);
            }
            return Download.of(name, name.endsWith("json") ? "application/json" : WORKBOOK, Files.readAllBytes(path));
        } finally {
            Files.deleteIfExists(path);
            Files.delete(folder);
        }
    }

    @PostMapping("/import")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean complete,
            Principal who,
            Model model)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        model.addAttribute("name", name);
        model.addAttribute("complete", complete);
        try {
            var uploaded = new UploadedFile(name, file.getBytes());
            imports.look(uploaded, complete);
            var kept = uploads.keep(uploaded.name(), uploaded.content(), who.getName());
            return "redirect:/import/" + kept.id() + (complete ? "?complete=true" : "");
        } catch (FaultyInputException faulty) {
            return faults(faulty, model);
        } catch (FaultyChangeException faulty) {
            return faults(faulty.faulty(), model);
        } catch (InvalidException refused) {
            model.addAttribute(
                    "faults",
                    refused.errors().stream()
                            .map(each -> new Told(each.path(), words.say("import." + each.code()), ""))
                            .toList());
            return "importing/import";
        }
    }

    private String faults(FaultyInputException faulty, Model model) {
        model.addAttribute(
                "faults",
                faulty.faults().stream()
                        .filter(each -> each.severity() == Fault.Severity.ERROR)
                        .map(each -> new Told(
                                each.place(words.locale()), each.message(words.locale()), each.remedy(words.locale())))
                        .toList());
        return "importing/import";
    }

    @GetMapping("/import/{id}")
    String look(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean complete, Principal who, Model model)
            throws IOException {
        var upload = uploads.get(id, who.getName());
        try {
            var looked = imports.look(new UploadedFile(upload.name(), upload.content()), complete);
            model.addAttribute("id", id);
            model.addAttribute("name", upload.name());
            model.addAttribute("complete", complete);
            model.addAttribute("version", looked.version());
            model.addAttribute("preview", looked.preview());
            model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
            return "importing/preview";
        } catch (FaultyInputException faulty) {
            return faults(faulty, model);
        } catch (FaultyChangeException faulty) {
            return faults(faulty.faulty(), model);
        }
    }

    @PostMapping("/import/{id}")
    String take(
            @PathVariable UUID id,
            @RequestParam boolean complete,
            @RequestParam(required = false) @Nullable Long seen,
            Principal who,
            RedirectAttributes after)
            throws IOException, FaultyInputException {
        var upload = uploads.get(id, who.getName());
        var looked = imports.look(new UploadedFile(upload.name(), upload.content()), complete);
        var office = imports.take(looked, ETags.seen(seen), who.getName());
        uploads.forget(id);
        return new Done("import.done", upload.name(), office.version(), "/cases").show(after);
    }
}
