package nl.planhorizon.api.office.rows;

import java.util.List;

/**
 * A change as the journal tells it.
 *
 * @param who name of the account that made it
 * @param lines what is different
 */
public record ToldChange(String who, List<JournalLine> lines) {
    public ToldChange {
        lines = List.copyOf(lines);
    }
}
