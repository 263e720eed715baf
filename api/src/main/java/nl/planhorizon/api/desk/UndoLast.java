package nl.planhorizon.api.desk;

import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.office.Journal;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.edit.UndoChange;
import nl.planhorizon.api.office.rows.JournalRows;
import org.springframework.stereotype.Component;

/** Undoes the last change that somebody made on the board, then the one before; after a restart too. */
@Component
public final class UndoLast {

    private final Offices offices;
    private final Journal journal;
    private final JournalRows rows;

    UndoLast(Offices offices, Journal journal, JournalRows rows) {
        this.offices = offices;
        this.journal = journal;
        this.rows = rows;
    }

    /** Whether there was anything to undo. */
    public boolean by(Account who) {
        var version = journal.lastToUndo(who.name());
        version.flatMap(rows::at)
                .ifPresent(told -> offices.change(new UndoChange(version.orElseThrow(), told.lines()), who.name()));
        return version.isPresent();
    }
}
