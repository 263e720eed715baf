package nl.planhorizon.api.importing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking in files for programs. */
@RestController
@Tag(name = "imports", description = "Files of cases, people and rooms")
final class ImportsController {

    private static final String HOW =
            "The body is the file; its name ends in .json, .xlsx, .csv or .zip. Every fault is told, and nothing is"
                    + " taken in then. With complete, what the file does not name goes, of the kinds it tells of.";

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    /**
     * What a file changes.
     *
     * @param version version of the office: that it was looked at with, or that it made
     * @param taken whether it is taken in
     * @param changes what is new, changed or gone, and the hearings that become impossible
     */
    record Answer(long version, boolean taken, Preview changes) {}

    @PostMapping(path = "/v1/imports/previews", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "What a file would change, without taking it in",
            description = HOW + " The ETag is the version it was looked at with.")
    ResponseEntity<Answer> preview(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean complete,
            HttpServletRequest request)
            throws IOException, FaultyInputException {
        var looked = imports.look(file(name, request), complete);
        return ResponseEntity.ok()
                .eTag(ETags.of(looked.version()))
                .body(new Answer(looked.version(), false, looked.preview()));
    }

    @PostMapping(path = "/v1/imports", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "Takes in a file, all of it or nothing",
            description = HOW + " If-Match names the version previewed.")
    ResponseEntity<Answer> take(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            Principal who)
            throws IOException, FaultyInputException {
        var looked = imports.look(file(name, request), complete);
        var office = imports.take(looked, ETags.version(match), who.getName());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Answer(office.version(), true, looked.preview()));
    }

    /** One byte more than is allowed is read at most. */
    private static UploadedFile file(String name, HttpServletRequest request) throws IOException {
        return new UploadedFile(name, request.getInputStream().readNBytes((int) UploadedFile.MOST_BYTES + 1));
    }
}
