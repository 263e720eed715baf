package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.caseNumber;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.format.CaseColumns.ACCELERATED;
import static nl.planhorizon.data.format.CaseColumns.APPLICATION;
import static nl.planhorizon.data.format.CaseColumns.BIRTH;
import static nl.planhorizon.data.format.CaseColumns.HEARING_TYPE;
import static nl.planhorizon.data.format.CaseColumns.MISSING;
import static nl.planhorizon.data.format.CaseColumns.NATIONALITY;
import static nl.planhorizon.data.format.CaseColumns.NUMBER;
import static nl.planhorizon.data.format.CaseColumns.QUEUE;
import static nl.planhorizon.data.format.CaseColumns.READY;
import static nl.planhorizon.data.format.CaseColumns.REGISTRATION;
import static nl.planhorizon.data.format.CaseColumns.REGISTRATION_HEARING;
import static nl.planhorizon.data.format.CaseColumns.SEQUENCE;
import static nl.planhorizon.data.format.CaseColumns.STATUS;
import static nl.planhorizon.data.format.CaseColumns.TRACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import org.jspecify.annotations.Nullable;

/** Cases, and the decision terms they had before. */
public final class CaseTables {

    /**
     * A decision term that no longer holds, with the case it belonged to.
     *
     * @param caseId id of the planned unit
     * @param term the term as it was
     */
    record EarlierTerm(String caseId, TermRecord term) {}

    private static final Set<Integer> TRACKS = Set.of(1, 2, 4);

    /** The column with the date from which first in, first out counts. */
    public static final Column<AsylumCase, LocalDate> CASE_APPLICATION = APPLICATION;

    /** The column that tells the hearings of a case apart. */
    public static final Column<AsylumCase, Integer> CASE_SEQUENCE = SEQUENCE;

    public static final Table<AsylumCase> CASES = Table.<AsylumCase>of(
                    "cases",
                    "Zaken: de gehoren die gepland moeten worden",
                    "Cases: the hearings that are to be planned",
                    List.of(
                            NUMBER,
                            SEQUENCE,
                            STATUS,
                            QUEUE,
                            TRACK,
                            HEARING_TYPE,
                            NATIONALITY,
                            ACCELERATED,
                            APPLICATION,
                            REGISTRATION,
                            REGISTRATION_HEARING,
                            READY,
                            BIRTH,
                            MISSING,
                            NeedColumns.LANGUAGES,
                            NeedColumns.LEVEL,
                            NeedColumns.SKILLS,
                            NeedColumns.SEX_WISH,
                            NeedColumns.CHILD_ROOM,
                            NeedColumns.REMOTE_ALLOWED,
                            NeedColumns.SIMPLE,
                            NeedColumns.MEDICAL_SHAPE,
                            NeedColumns.MEDICAL_VALID_UNTIL,
                            NeedColumns.LOCATIONS,
                            NeedColumns.FAMILY,
                            NeedColumns.COMPANIONS,
                            NeedColumns.UNAVAILABLE,
                            NeedColumns.INVITATION,
                            NeedColumns.NUISANCE_REPORT,
                            NeedColumns.TERM_EXTENSION),
                    CaseTables::build)
            .keyedBy(CaseTables::id)
            .checkedBy(CaseTables::check);

    private static final Column<EarlierTerm, String> CASE = Column.<EarlierTerm, String>of(
                    "case",
                    caseNumber(),
                    EarlierTerm::caseId,
                    "Zaak (met -2 voor het tweede gehoor)",
                    "Case (with -2 for the second hearing)")
            .mandatory()
            .refersTo(CASES.name());
    private static final Column<EarlierTerm, String> RULE_SET = Column.<EarlierTerm, String>of(
                    "ruleSet",
                    code(),
                    earlier -> earlier.term().ruleSet(),
                    "Regelset van toen",
                    "Rule set it came from")
            .mandatory();
    private static final Column<EarlierTerm, LocalDate> TERM = Column.<EarlierTerm, LocalDate>of(
                    "term",
                    date(),
                    earlier -> earlier.term().term(),
                    "Beslistermijn van toen",
                    "Decision term as it was")
            .mandatory();
    private static final Column<EarlierTerm, LocalDate> REPLACED_ON = Column.<EarlierTerm, LocalDate>of(
                    "replacedOn",
                    date(),
                    earlier -> earlier.term().replacedOn(),
                    "Dag van de wijziging",
                    "Day of the change")
            .mandatory();

    static final Table<EarlierTerm> EARLIER_TERMS = Table.<EarlierTerm>of(
                    "earlierTerms",
                    "Vervallen beslistermijnen van zaken",
                    "Decision terms of cases that no longer hold",
                    List.of(CASE, RULE_SET, TERM, REPLACED_ON),
                    row -> new EarlierTerm(
                            row.get(CASE), new TermRecord(row.get(RULE_SET), row.get(TERM), row.get(REPLACED_ON))))
            .mayBeAbsent();

    private CaseTables() {}

    static List<EarlierTerm> earlierTerms(List<AsylumCase> cases) {
        return cases.stream()
                .flatMap(asylumCase ->
                        asylumCase.earlierTerms().stream().map(term -> new EarlierTerm(asylumCase.id(), term)))
                .toList();
    }

    private static @Nullable String id(Row row) {
        var number = row.find(NUMBER);
        var sequence = row.find(SEQUENCE);
        return number == null || sequence == null ? null : sequence == 1 ? number : number + "-" + sequence;
    }

    private static void check(Row row, RowFaults faults) {
        if (!TRACKS.contains(row.get(TRACK))) {
            faults.error(TRACK, FaultKind.TRACK_NOT_IN_USE, row.get(TRACK));
        }
        var birth = row.find(BIRTH);
        if (birth != null && birth.isAfter(row.get(APPLICATION))) {
            faults.error(BIRTH, FaultKind.BORN_AFTER_APPLICATION, birth, row.get(APPLICATION));
        }
        for (var column : Stream.of(REGISTRATION, REGISTRATION_HEARING, READY).toList()) {
            var day = row.find(column);
            if (day != null && day.isBefore(row.get(APPLICATION))) {
                faults.warning(column, FaultKind.BEFORE_APPLICATION, column.name(), day, row.get(APPLICATION));
            }
        }
        if (row.has(READY) && !row.get(MISSING).isEmpty()) {
            faults.warning(READY, FaultKind.READY_BUT_INCOMPLETE);
        }
    }

    static AsylumCase with(AsylumCase asylumCase, List<TermRecord> earlierTerms) {
        return new AsylumCase(
                asylumCase.number(),
                asylumCase.sequence(),
                asylumCase.status(),
                asylumCase.procedure(),
                asylumCase.dates(),
                asylumCase.missing(),
                asylumCase.language(),
                asylumCase.needs(),
                asylumCase.circumstances(),
                earlierTerms);
    }

    private static AsylumCase build(Row row) {
        return new AsylumCase(
                row.get(NUMBER),
                row.get(SEQUENCE),
                row.get(STATUS),
                CaseColumns.procedure(row),
                CaseColumns.dates(row),
                Set.copyOf(row.get(MISSING)),
                NeedColumns.language(row),
                NeedColumns.needs(row),
                NeedColumns.circumstances(row),
                List.of());
    }
}
