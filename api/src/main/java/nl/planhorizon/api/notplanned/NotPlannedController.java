package nl.planhorizon.api.notplanned;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.notplanned.NotPlannedPage.Filter;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases that are ready and have no hearing, for programs. */
@RestController
@Tag(name = "cases", description = "Cases: the hearings that are to be planned")
final class NotPlannedController {

    private final Offices offices;
    private final Reasons reasons;
    private final Words words;

    NotPlannedController(Offices offices, Reasons reasons, Words words) {
        this.offices = offices;
        this.reasons = reasons;
        this.words = words;
    }

    /**
     * A case without a hearing.
     *
     * @param caseId id of the planned unit
     * @param queue code of its queue
     * @param language the applicant's own language
     * @param application day of the application
     * @param horizon last day of its planning horizon, or null
     * @param term day by which to decide
     * @param reason code of what stands in the way
     * @param sentence the reason in a sentence
     */
    record NotPlanned(
            String caseId,
            String queue,
            String language,
            LocalDate application,
            @Nullable LocalDate horizon,
            LocalDate term,
            String reason,
            String sentence) {}

    /**
     * A page of cases without a hearing.
     *
     * @param total how many fit
     * @param page number of the page, from 1
     * @param pages how many pages there are
     * @param unknown with a reason asked for, how many cases are not looked at yet
     * @param cases the cases, whose turn comes first in front
     */
    record NotPlannedList(int total, int page, int pages, int unknown, List<NotPlanned> cases) {

        NotPlannedList {
            cases = List.copyOf(cases);
        }
    }

    @GetMapping("/v1/not-planned")
    @Operation(
            summary = "Cases that are ready and have no hearing, each with the reason",
            description = "Twenty on a page, urgent queues first. A reason may be some minutes old, ten at most.")
    NotPlannedList list(@ParameterObject Filter filter) {
        var office = offices.current();
        var chosen = Chosen.of(filter, office, reasons);
        var slice = chosen.slice(filter.number());
        var rows = slice.items().stream().map(each -> row(office, each)).toList();
        return new NotPlannedList(slice.total(), slice.page(), slice.pages(), chosen.unknown(), rows);
    }

    private NotPlanned row(Office office, CaseFacts each) {
        var reason = reasons.of(office, each).reason();
        return new NotPlanned(
                each.id(),
                each.queue().code(),
                each.asylumCase().language().own(),
                each.asylumCase().dates().application(),
                each.horizonDate(),
                each.term(),
                reason.kind().code(),
                reason.sentence(office, words));
    }
}
