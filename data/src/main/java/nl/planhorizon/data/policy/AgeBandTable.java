package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.util.List;
import java.util.Set;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.policy.AgeBand;

/** Needs that go with age. */
final class AgeBandTable {

    private static final Column<AgeBand, Integer> UNDER_AGE = Column.<AgeBand, Integer>of(
                    "underAge",
                    number(1, 150),
                    AgeBand::underAge,
                    "Geldt onder deze leeftijd in jaren op de eerste gehoordag",
                    "Holds below this age in years on the first hearing day")
            .mandatory();
    private static final Column<AgeBand, List<String>> SKILLS = Column.<AgeBand, List<String>>of(
                    "skills",
                    listOf(code()),
                    band -> band.skills().stream().sorted().toList(),
                    "Vaardigheden die de medewerker moet hebben",
                    "Officer skills needed")
            .orElse(List.of());
    private static final Column<AgeBand, Boolean> CHILD_ROOM = Column.<AgeBand, Boolean>of(
                    "childRoom",
                    yesNo(),
                    AgeBand::childRoom,
                    "Of alleen een kinderhoorkamer voldoet",
                    "Whether only a child room will do")
            .orElse(false);
    private static final Column<AgeBand, String> SOURCE = Sources.column(AgeBand::source);

    static final Table<AgeBand> TABLE = Table.<AgeBand>of(
                    "ageBands",
                    "Eisen die bij een leeftijd horen",
                    "Needs that go with age",
                    List.of(UNDER_AGE, SKILLS, CHILD_ROOM, SOURCE),
                    AgeBandTable::build)
            .keyedBy(row -> row.has(UNDER_AGE) ? String.valueOf(row.find(UNDER_AGE)) : null)
            .checkedBy((row, faults) -> Sources.check(row, faults, SOURCE))
            .mayBeAbsent();

    private AgeBandTable() {}

    private static AgeBand build(Row row) {
        return new AgeBand(row.get(UNDER_AGE), Set.copyOf(row.get(SKILLS)), row.get(CHILD_ROOM), row.get(SOURCE));
    }
}
