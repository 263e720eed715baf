package nl.planhorizon.api.why;

import java.util.List;
import java.util.function.Function;
import nl.planhorizon.api.explain.CaseSet;
import nl.planhorizon.api.explain.SetAnswer;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What would help a set of cases, such as all Algerian cases past their horizon. */
@Page
final class RemediesPage {

    /** Whoever waits for a page does not wait for more. */
    static final int MOST = 10;

    private final Offices offices;
    private final Words words;

    RemediesPage(Offices offices, Words words) {
        this.offices = offices;
        this.words = words;
    }

    /**
     * What is asked for, as the address says it.
     *
     * @param nationality code of the country
     * @param queue code of the queue
     * @param language code of the applicant's own language
     * @param location code of an allowed location
     * @param pastHorizon whether only those that miss their planning horizon
     */
    record Asked(
            @Nullable String nationality,
            @Nullable String queue,
            @Nullable String language,
            @Nullable String location,
            @Nullable Boolean pastHorizon) {

        CaseSet set() {
            return new CaseSet(nationality, queue, language, location, Boolean.TRUE.equals(pastHorizon));
        }
    }

    @GetMapping("/remedies")
    String page(Asked asked, Model model) {
        var office = offices.current();
        var set = asked.set();
        model.addAttribute("set", set);
        model.addAttribute("answer", set.isAsked() ? SetAnswer.of(set, office.desk(), MOST, words.shared()) : null);
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute(
                "languages",
                distinct(office, each -> each.asylumCase().language().own()));
        model.addAttribute(
                "nationalities",
                distinct(office, each -> each.asylumCase().procedure().nationality()));
        return "why/remedies";
    }

    private static List<String> distinct(Office office, Function<CaseFacts, String> of) {
        return office.facts().readyCases().stream().map(of).distinct().sorted().toList();
    }
}
