package nl.planhorizon.api.undo;

import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.edit.UndoChange;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.problem.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Undoes changes for whoever made them and still plans there, and for central planners. */
@Component
final class Undoing {

    private final Offices offices;
    private final JournalRows journal;
    private final Accounts accounts;
    private final OwnLocations own;

    Undoing(Offices offices, JournalRows journal, Accounts accounts, OwnLocations own) {
        this.offices = offices;
        this.journal = journal;
        this.accounts = accounts;
        this.own = own;
    }

    Office undo(long version, String who) {
        var told = journal.at(version).orElseThrow(() -> new NotFoundException("change", String.valueOf(version)));
        boolean everything = accounts.find(who)
                .map(Account::roles)
                .filter(roles -> roles.contains(Role.CENTRAL_PLANNER))
                .isPresent();
        if (!everything && !told.who().equals(who)) {
            throw new AccessDeniedException("This change was made by somebody else.");
        }
        var places = UndonePlaces.of(told.lines(), offices.current().caseload());
        if (!places.isEmpty()) {
            own.requireOne(who, places);
        }
        return offices.change(new UndoChange(version, told.lines()), who);
    }
}
