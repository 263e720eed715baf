package nl.planhorizon.data.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.solver.domain.policy.Shape;

/** Shapes of hearings in cells: one, day, two-days, split-2 to split-5. */
public final class Shapes {

    private Shapes() {}

    public static CellType<Shape> shape() {
        Map<String, Shape> byCode = new LinkedHashMap<>();
        byCode.put("one", Shape.ONE);
        byCode.put("day", Shape.DAY);
        byCode.put("two-days", Shape.TWO_DAYS);
        for (int sessions = 2; sessions <= Shape.SPLIT_SPAN; sessions++) {
            byCode.put("split-" + sessions, Shape.split(sessions));
        }
        return Types.choice(byCode);
    }
}
