package nl.planhorizon.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hearings of the working plan for programs; every change says which version it starts from. */
@RestController
@Tag(name = "hearings", description = "Hearings of the working plan")
final class HearingsController {

    private final Offices offices;
    private final Accounts accounts;

    HearingsController(Offices offices, Accounts accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    /**
     * A hearing of the working plan.
     *
     * @param version what If-Match has to name to change it
     * @param hearing when, where, with whom; null if the case has none
     * @param pin who keeps it there, or null
     */
    record HearingView(
            String caseId,
            long version,
            @Nullable Hearing hearing,
            @Nullable Pin pin) {

        static HearingView of(Office office, String caseId) {
            return new HearingView(
                    caseId,
                    office.versions().of(VersionKey.hearing(caseId)),
                    office.plans().working().get(caseId),
                    office.plans().pins().get(caseId));
        }
    }

    /** Why a hearing stays where it is. */
    record Pinning(@NotNull @NotBlank String reason) {}

    /**
     * A place where a case could start.
     *
     * @param forbids codes of the rules that forbid it; empty for a legal place
     * @param blamed those of them that the officer, interpreter or room breaks that was asked about
     * @param cost change in plan cost of a legal place
     */
    record PlaceView(
            Session start,
            String location,
            @Nullable Hearing hearing,
            List<String> forbids,
            List<String> blamed,
            long cost) {

        static PlaceView of(Cell cell) {
            return new PlaceView(
                    cell.start(),
                    cell.location(),
                    cell.nearest(),
                    codes(cell.forbids().stream()),
                    codes(cell.blamed().stream().map(Obstacle::rule)),
                    cell.cost());
        }

        private static List<String> codes(Stream<Rule> rules) {
            return rules.distinct().map(Rule::code).toList();
        }
    }

    @GetMapping("/v1/hearings")
    @Operation(summary = "Hearings of the working plan in some days, at a location or all")
    List<HearingView> list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String location) {
        var office = offices.current();
        var window = office.caseload().window();
        var first = from == null ? window.first() : from;
        var last = until == null ? window.last() : until;
        return office.workingPlan().hearings().stream()
                .filter(each ->
                        !each.lastDay().isBefore(first) && !each.firstDay().isAfter(last))
                .filter(each -> location == null || each.location().equals(location))
                .map(each -> HearingView.of(office, each.caseId()))
                .toList();
    }

    @GetMapping("/v1/hearings/{caseId}")
    @Operation(summary = "The hearing of a case", description = "The ETag is its version.")
    ResponseEntity<HearingView> one(@PathVariable String caseId) {
        return answer(known(offices.current(), caseId), caseId);
    }

    @GetMapping("/v1/hearings/{caseId}/places")
    @Operation(
            summary = "Every place where a case could start, and which rules forbid it",
            description =
                    "With an officer, interpreter or room: the places with it, whoever and whatever else they take,"
                            + " as a row of the board answers. The interpreter - is none at all.")
    List<PlaceView> places(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable String interpreter,
            @RequestParam(required = false) @Nullable String room) {
        var office = known(offices.current(), caseId);
        var wish = Chosen.of(location, officer, interpreter, room);
        var unknown = Chosen.unknown(office, wish);
        if (!unknown.isEmpty()) {
            throw new NotFoundException("resource", String.join(", ", unknown));
        }
        return office.desk().hold(id(caseId)).cells(wish).stream()
                .map(PlaceView::of)
                .toList();
    }

    @PutMapping("/v1/hearings/{caseId}")
    @Operation(
            summary = "Hears a case somewhere",
            description =
                    "If-Match names the version it starts from. Officer, interpreter and room may be left to the desk.")
    ResponseEntity<HearingView> place(
            @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Validated @RequestBody Placement to,
            Principal who) {
        var id = id(caseId);
        var hearing = to.hearing(known(offices.current(), id), id);
        return change(new PlaceHearing(accounts.signedIn(who), hearing, ETags.version(match), to.reason()), id, who);
    }

    @DeleteMapping("/v1/hearings/{caseId}")
    @Operation(summary = "Takes the hearing of a case out of the working plan")
    ResponseEntity<HearingView> unplan(
            @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Principal who) {
        var id = id(caseId);
        known(offices.current(), id);
        return change(new UnplanHearing(accounts.signedIn(who), id, ETags.version(match), null), id, who);
    }

    @PutMapping("/v1/hearings/{caseId}/pin")
    @Operation(summary = "Keeps a hearing where it is")
    ResponseEntity<HearingView> pin(
            @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Validated @RequestBody Pinning pinning,
            Principal who) {
        var id = id(caseId);
        known(offices.current(), id);
        var seen = ETags.version(match);
        return change(new PinHearing(accounts.signedIn(who), id, seen, pinning.reason()), id, who);
    }

    @DeleteMapping("/v1/hearings/{caseId}/pin")
    @Operation(summary = "Lets a hearing go again")
    ResponseEntity<HearingView> unpin(
            @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Principal who) {
        var id = id(caseId);
        known(offices.current(), id);
        return change(new PinHearing(accounts.signedIn(who), id, ETags.version(match), null), id, who);
    }

    private ResponseEntity<HearingView> change(Change change, String caseId, Principal who) {
        return answer(offices.change(change, who.getName()), caseId);
    }

    private static ResponseEntity<HearingView> answer(Office office, String caseId) {
        var view = HearingView.of(office, id(caseId));
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    private static Office known(Office office, String caseId) {
        if (office.findCase(id(caseId)).isEmpty()) {
            throw new NotFoundException("case", caseId);
        }
        return office;
    }

    private static String id(String caseId) {
        return caseId.toUpperCase(Locale.ROOT);
    }
}
