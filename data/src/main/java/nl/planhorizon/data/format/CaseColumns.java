package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.caseNumber;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.hearingNumber;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.planhorizon.data.policy.Nationalities;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Procedure;
import org.jspecify.annotations.Nullable;

/** What a case is and where it stands: the first half of its columns. */
final class CaseColumns {

    static final Column<AsylumCase, String> NUMBER = Column.<AsylumCase, String>of(
                    "number",
                    caseNumber(),
                    AsylumCase::number,
                    "Zaaknummer; nooit een naam",
                    "Case number; never a name")
            .mandatory();
    static final Column<AsylumCase, Integer> SEQUENCE = Column.<AsylumCase, Integer>of(
                    "sequence",
                    hearingNumber(),
                    AsylumCase::sequence,
                    "Volgnummer van het gehoor van deze zaak; leeg: 1",
                    "Which hearing of this case; empty: 1")
            .orElse(1);
    static final Column<AsylumCase, CaseStatus> STATUS = Column.<AsylumCase, CaseStatus>of(
                    "status",
                    choice(CaseStatus.class),
                    AsylumCase::status,
                    "Open (ook als leeg), gehoord, of ingetrokken (ook MOB)",
                    "Open (also if empty), heard, or withdrawn")
            .orElse(CaseStatus.OPEN);
    static final Column<AsylumCase, String> QUEUE = procedure(
                    "queue",
                    Procedure::queue,
                    "Wachtrij, of groep die op beslistermijn is gesplitst",
                    "Queue, or group that is split by decision term")
            .refersTo(PolicyTables.QUEUES.name());
    static final Column<AsylumCase, Integer> TRACK = Column.<AsylumCase, Integer>of(
                    "track",
                    number(1, 4),
                    asylumCase -> asylumCase.procedure().track(),
                    "Spoor: 1, 2 of 4",
                    "Track: 1, 2 or 4")
            .mandatory();
    static final Column<AsylumCase, String> HEARING_TYPE = procedure(
                    "hearingType",
                    Procedure::hearingType,
                    "Gehoorsoort die gepland moet worden",
                    "Hearing type that is to be planned")
            .refersTo(PolicyTables.HEARING_TYPES.name());
    static final Column<AsylumCase, String> NATIONALITY = Column.<AsylumCase, String>of(
                    "nationality",
                    Nationalities.nationality(),
                    asylumCase -> asylumCase.procedure().nationality(),
                    "Nationaliteit in drie hoofdletters; UNK onbekend, XXA staatloos",
                    "Nationality in three capitals; UNK unknown, XXA stateless")
            .mandatory();
    static final Column<AsylumCase, Boolean> ACCELERATED = Column.<AsylumCase, Boolean>of(
                    "accelerated",
                    yesNo(),
                    asylumCase -> asylumCase.procedure().accelerated(),
                    "Of de versnelde procedure van het EU-pact geldt",
                    "Whether the accelerated procedure of the EU Pact applies")
            .orElse(false);
    static final Column<AsylumCase, LocalDate> APPLICATION = day(
                    "application",
                    CaseDates::application,
                    "Dag van de asielaanvraag; telt voor wie eerst komt",
                    "Day of the application; first in, first out counts from here")
            .mandatory();
    static final Column<AsylumCase, LocalDate> REGISTRATION = day(
                    "registration", CaseDates::registration, "Dag van registratie", "Day of registration")
            .mandatory();
    static final Column<AsylumCase, LocalDate> REGISTRATION_HEARING = day(
            "registrationHearing",
            CaseDates::registrationHearing,
            "Dag van het aanmeldgehoor; leeg: nog niet geweest",
            "Day of the registration hearing; empty: not yet held");
    static final Column<AsylumCase, LocalDate> READY = day(
            "ready",
            CaseDates::ready,
            "Planklaar sinds of vanaf; leeg: niet planklaar",
            "Ready to plan since or from; empty: not ready");
    static final Column<AsylumCase, LocalDate> BIRTH =
            day("birth", CaseDates::birth, "Geboortedatum, alleen bij minderjarigen", "Birth date, of minors only");
    static final Column<AsylumCase, List<ChecklistItem>> MISSING = Column.<AsylumCase, List<ChecklistItem>>of(
                    "missing",
                    listOf(choice(ChecklistItem.class)),
                    asylumCase -> asylumCase.missing().stream().sorted().toList(),
                    "Wat nog ontbreekt om planklaar te zijn",
                    "What the readiness checklist still misses")
            .orElse(List.of());

    private CaseColumns() {}

    private static Column<AsylumCase, String> procedure(
            String name, Function<Procedure, String> part, String dutch, String english) {
        return Column.<AsylumCase, String>of(
                        name, code(), asylumCase -> part.apply(asylumCase.procedure()), dutch, english)
                .mandatory();
    }

    private static Column<AsylumCase, LocalDate> day(
            String name, Function<CaseDates, @Nullable LocalDate> part, String dutch, String english) {
        return Column.of(name, date(), asylumCase -> part.apply(asylumCase.dates()), dutch, english);
    }

    static Procedure procedure(Row row) {
        return new Procedure(
                row.get(QUEUE), row.get(TRACK), row.get(HEARING_TYPE), row.get(NATIONALITY), row.get(ACCELERATED));
    }

    static CaseDates dates(Row row) {
        return new CaseDates(
                row.get(APPLICATION),
                row.get(REGISTRATION),
                row.find(REGISTRATION_HEARING),
                row.find(READY),
                row.find(BIRTH));
    }
}
