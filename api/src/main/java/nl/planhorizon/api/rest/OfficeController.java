package nl.planhorizon.api.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.data.CaseloadFiles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office as a whole, for programs. */
@RestController
@Tag(name = "office", description = "The office as a whole")
final class OfficeController {

    private final Offices offices;

    OfficeController(Offices offices) {
        this.offices = offices;
    }

    /**
     * The office as a whole.
     *
     * @param version counter of changes; the same version is the same office
     * @param name name of its caseload
     * @param asOf the day it is at
     * @param windowFirst first day that may be planned
     * @param windowLast last day that may be planned
     * @param policyVersion version of the policy in force
     * @param cases planned units, whatever their state
     * @param hearingsWorking hearings of the working plan
     * @param hearingsPublished hearings of the published plan inside the window
     */
    record OfficeView(
            long version,
            String name,
            LocalDate asOf,
            LocalDate windowFirst,
            LocalDate windowLast,
            String policyVersion,
            int cases,
            int hearingsWorking,
            long hearingsPublished) {

        static OfficeView of(Office office) {
            var caseload = office.caseload();
            return new OfficeView(
                    office.version(),
                    caseload.name(),
                    caseload.asOf(),
                    caseload.window().first(),
                    caseload.window().last(),
                    caseload.policy().version(),
                    caseload.cases().size(),
                    office.plans().working().size(),
                    office.plans().published().stream()
                            .filter(each ->
                                    caseload.window().contains(each.hearing().firstDay()))
                            .count());
        }
    }

    @GetMapping("/v1/office")
    @Operation(summary = "The office: its day, window, policy and sizes", description = "The ETag is its version.")
    ResponseEntity<OfficeView> office() {
        var office = offices.current();
        return ResponseEntity.ok().eTag(ETags.of(office.version())).body(OfficeView.of(office));
    }

    @GetMapping("/v1/office/caseload")
    @Operation(
            summary = "All the office knows, in the form of the published files",
            description = "The ETag is the version of the office; an import takes it in again.")
    ResponseEntity<Object> caseload() throws IOException {
        var office = offices.current();
        var out = new ByteArrayOutputStream();
        CaseloadFiles.writeJson(office.caseload(), out);
        return ResponseEntity.ok()
                .eTag(ETags.of(office.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.toByteArray());
    }
}
