package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;

import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Shape;

/** The kinds of hearing. */
final class HearingTypeTable {

    private static final Column<HearingType, String> CODE = Column.<HearingType, String>of(
                    "code",
                    code(),
                    HearingType::code,
                    "Unieke code van de gehoorsoort",
                    "Unique code of the hearing type")
            .mandatory();
    private static final Column<HearingType, String> DUTCH = Column.<HearingType, String>of(
                    "dutch", text(), HearingType::dutch, "Nederlandse naam", "Dutch name")
            .mandatory();
    private static final Column<HearingType, String> ENGLISH = Column.<HearingType, String>of(
                    "english", text(), HearingType::english, "Engelse naam", "English name")
            .mandatory();
    private static final Column<HearingType, Shape> SHAPE = Column.<HearingType, Shape>of(
                    "shape",
                    Shapes.shape(),
                    HearingType::shape,
                    "Vorm: één dagdeel, een dag, twee dagen na elkaar, of losse dagdelen op 2 tot 5 dagen",
                    "Shape: one session, a day, two days in a row, or single sessions on 2 to 5 days")
            .mandatory();
    private static final Column<HearingType, Integer> WRITING_THIRD = Column.<HearingType, Integer>of(
                    "writingThirdDay",
                    number(0, 2),
                    HearingType::writingThirdDay,
                    "Schrijfdagdelen op de derde werkdag, de laatste gehoordag meegeteld",
                    "Writing sessions on the third open day, the last hearing day being the first")
            .orElse(0);
    private static final Column<HearingType, Integer> WRITING_FIFTH = Column.<HearingType, Integer>of(
                    "writingFifthDay",
                    number(0, 2),
                    HearingType::writingFifthDay,
                    "Schrijfdagdelen op de vijfde werkdag, de laatste gehoordag meegeteld",
                    "Writing sessions on the fifth open day, the last hearing day being the first")
            .orElse(0);
    private static final Column<HearingType, Integer> DECISION = Column.<HearingType, Integer>of(
                    "decisionOpenDays",
                    number(0, 250),
                    HearingType::decisionOpenDays,
                    "Werkdagen na de laatste gehoordag die de beslissing kost",
                    "Open days after the last hearing day that the decision takes")
            .mandatory();
    private static final Column<HearingType, String> SOURCE = Sources.column(HearingType::source);

    static final Table<HearingType> TABLE = Table.<HearingType>of(
                    "hearingTypes",
                    "Gehoorsoorten",
                    "Hearing types",
                    List.of(CODE, DUTCH, ENGLISH, SHAPE, WRITING_THIRD, WRITING_FIFTH, DECISION, SOURCE),
                    HearingTypeTable::build)
            .keyedBy(row -> row.find(CODE))
            .checkedBy((row, faults) -> Sources.check(row, faults, SOURCE))
            .mayBeAbsent();

    private HearingTypeTable() {}

    private static HearingType build(Row row) {
        return new HearingType(
                row.get(CODE),
                row.get(DUTCH),
                row.get(ENGLISH),
                row.get(SHAPE),
                row.get(WRITING_THIRD),
                row.get(WRITING_FIFTH),
                row.get(DECISION),
                row.get(SOURCE));
    }
}
