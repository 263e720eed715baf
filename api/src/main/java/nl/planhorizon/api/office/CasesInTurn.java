package nl.planhorizon.api.office;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;

/** All cases in the order of their turn, for lists: sorted once, however often hearings move. */
public final class CasesInTurn {

    private static final Comparator<CaseFacts> TURN =
            Comparator.comparing(CaseFacts::key).thenComparing(CaseFacts::id);

    private final Facts facts;
    private final List<CaseFacts> all;
    private final List<CaseFacts> ready;
    private final List<String> openLanguages;
    private final List<String> readyLanguages;
    private final Relatives relatives;

    private CasesInTurn(Facts facts) {
        this.facts = facts;
        all = facts.cases().stream().sorted(TURN).toList();
        ready = all.stream().filter(CaseFacts::isReady).toList();
        openLanguages = languages(all.stream().filter(each -> each.asylumCase().status() == CaseStatus.OPEN));
        readyLanguages = languages(ready.stream());
        relatives = new Relatives(facts.caseload().cases());
    }

    static CasesInTurn of(Facts facts) {
        return new CasesInTurn(facts);
    }

    /** Those of other facts; the very same where no case is different. */
    CasesInTurn with(Facts other) {
        return facts.hasSameCases(other) ? this : of(other);
    }

    private static List<String> languages(Stream<CaseFacts> cases) {
        return cases.map(each -> each.asylumCase().language().own())
                .distinct()
                .sorted()
                .toList();
    }

    public List<CaseFacts> all() {
        return all;
    }

    /** Those that are ready to plan. */
    public List<CaseFacts> ready() {
        return ready;
    }

    /** Codes of the languages of open cases, in order. */
    public List<String> openLanguages() {
        return openLanguages;
    }

    /** Other cases of the same number or family, in the order of the caseload. */
    public List<AsylumCase> relativesOf(AsylumCase asylumCase) {
        return relatives.of(asylumCase);
    }

    /** Codes of the languages of ready cases, in order. */
    public List<String> readyLanguages() {
        return readyLanguages;
    }
}
