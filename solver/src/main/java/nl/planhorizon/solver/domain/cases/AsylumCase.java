package nl.planhorizon.solver.domain.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One hearing of one case that is to be planned (the planned unit). Equality is by id: the solver hashes cases millions
 * of times.
 *
 * @param number case number; with {@code sequence} it identifies the unit
 * @param sequence 1 for the first hearing of a case, 2 for the next
 * @param status where the unit stands
 * @param procedure queue, track, hearing type, nationality
 * @param dates all dates
 * @param missing what the readiness checklist still misses
 * @param language language and dialects accepted
 * @param needs skills, own sex, room, medical limits
 * @param circumstances where, with whom and when not
 * @param earlierTerms decision terms that no longer hold
 */
public record AsylumCase(
        String number,
        int sequence,
        CaseStatus status,
        Procedure procedure,
        CaseDates dates,
        Set<ChecklistItem> missing,
        LanguageNeed language,
        Needs needs,
        Circumstances circumstances,
        List<TermRecord> earlierTerms) {

    public AsylumCase {
        missing = Set.copyOf(missing);
        earlierTerms = List.copyOf(earlierTerms);
    }

    public AsylumCase withEarlierTerms(List<TermRecord> terms) {
        return new AsylumCase(
                number, sequence, status, procedure, dates, missing, language, needs, circumstances, terms);
    }

    public AsylumCase withProcedure(Procedure changed) {
        return new AsylumCase(
                number, sequence, status, changed, dates, missing, language, needs, circumstances, earlierTerms);
    }

    public AsylumCase withStatus(CaseStatus changed) {
        return new AsylumCase(
                number, sequence, changed, procedure, dates, missing, language, needs, circumstances, earlierTerms);
    }

    public AsylumCase withDates(CaseDates changed) {
        return new AsylumCase(
                number, sequence, status, procedure, changed, missing, language, needs, circumstances, earlierTerms);
    }

    public AsylumCase withCircumstances(Circumstances changed) {
        return new AsylumCase(
                number, sequence, status, procedure, dates, missing, language, needs, changed, earlierTerms);
    }

    /** The case number, with a dash and the sequence from the second hearing on. */
    public String id() {
        return sequence == 1 ? number : number + "-" + sequence;
    }

    /** Open, with a complete checklist and a ready date. */
    public boolean isReady() {
        return status == CaseStatus.OPEN && missing.isEmpty() && dates.ready() != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsylumCase that && number.equals(that.number) && sequence == that.sequence;
    }

    @Override
    public int hashCode() {
        return number.hashCode() + sequence - 1;
    }
}
