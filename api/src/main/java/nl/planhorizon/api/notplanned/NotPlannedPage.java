package nl.planhorizon.api.notplanned;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.planhorizon.api.notplanned.Reason.Kind;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Slice;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of cases that are ready and have no hearing. */
@Page
final class NotPlannedPage {

    private final Offices offices;
    private final Reasons reasons;
    private final Words words;
    private final AtomicReference<@Nullable Reach> latest = new AtomicReference<>();

    NotPlannedPage(Offices offices, Reasons reasons, Words words) {
        this.offices = offices;
        this.reasons = reasons;
        this.words = words;
    }

    /**
     * What is asked for; empty leaves it open.
     *
     * @param queue code of the queue, the first one with cases if open
     * @param language code of the applicant's own language
     * @param location code of an allowed location
     * @param reason code of what stands in the way
     * @param page number of the page, from 1
     */
    record Filter(
            @Nullable String queue,
            @Nullable String language,
            @Nullable String location,
            @Nullable String reason,
            @Nullable Integer page) {

        private static boolean isOpen(@Nullable String word) {
            return word == null || word.isBlank();
        }

        boolean asksForAReason() {
            return !isOpen(reason);
        }

        int number() {
            return page == null ? 1 : page;
        }

        /** Whether a reason is the one asked for; one that is not known yet is not. */
        boolean fits(@Nullable Reason known) {
            return !asksForAReason() || (known != null && known.kind().code().equals(reason));
        }

        boolean fits(CaseFacts each) {
            return (isOpen(queue) || each.queue().code().equals(queue))
                    && (isOpen(language) || each.asylumCase().language().own().equals(language))
                    && (isOpen(location)
                            || each.asylumCase().circumstances().locations().contains(location));
        }
    }

    /**
     * A case in the list.
     *
     * @param facts the case
     * @param why the reason in a sentence
     * @param kind code of what stands in the way
     * @param old whether hearings were moved since the reason was worked out
     * @param line how many cases of its queue are heard in this window, if the line is drawn above it; else -1
     */
    record Row(CaseFacts facts, String why, String kind, boolean old, int line) {}

    @GetMapping("/not-planned")
    String list(Filter filter, Model model) {
        var office = offices.current();
        var chosen = Chosen.of(filter, office, reasons);
        var slice = chosen.slice(filter.number());
        model.addAttribute("filter", filter);
        model.addAttribute("slice", slice);
        var rows = rows(office, chosen.cases(), slice);
        model.addAttribute("rows", rows);
        model.addAttribute("old", rows.stream().anyMatch(Row::old));
        model.addAttribute("unknown", chosen.unknown());
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute("kinds", Arrays.stream(Kind.values()).map(Kind::code).toList());
        model.addAttribute("languages", office.casesInTurn().readyLanguages());
        return "notplanned/notplanned";
    }

    private List<Row> rows(Office office, List<CaseFacts> chosen, Slice<CaseFacts> slice) {
        var reach = reach(office);
        int from = (slice.page() - 1) * Chosen.ROWS;
        return IntStream.range(from, from + slice.items().size())
                .mapToObj(i -> row(office, reach, chosen.get(i), before(chosen, i)))
                .toList();
    }

    private Reach reach(Office office) {
        var reach = latest.get();
        if (reach == null || !reach.isOf(office)) {
            reach = new Reach(office);
            latest.set(reach);
        }
        return reach;
    }

    private static Optional<CaseFacts> before(List<CaseFacts> chosen, int position) {
        return position == 0 ? Optional.empty() : Optional.of(chosen.get(position - 1));
    }

    private Row row(Office office, Reach reach, CaseFacts each, Optional<CaseFacts> before) {
        var found = reasons.of(office, each);
        var reason = found.reason();
        boolean old = found.version() != office.version();
        int heard = reach.isLineAbove(each, before) ? reach.heard(each.queue().code()) : -1;
        return new Row(each, reason.sentence(office, words), reason.kind().code(), old, heard);
    }
}
