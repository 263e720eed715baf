package nl.planhorizon.api.night.ledger;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.solver.domain.Code;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What made a step fail, coarsely enough to say in words what to look at. */
public enum Cause {
    /** Somebody changed the office each time the night planned. */
    OFFICE_CHANGED,
    /** The database did not answer, or refused. */
    DATABASE,
    /** A file or folder could not be read or written. */
    FILES,
    /** A change of the office was refused. */
    REFUSED,
    /** Anything else: a fault of ours. */
    OURS;

    /** What a failure comes from, also where it was wrapped. */
    public static Cause of(Throwable failure) {
        var cause = failure.getCause();
        var own = own(failure);
        return own == OURS && cause != null ? of(cause) : own;
    }

    private static Cause own(Throwable failure) {
        if (failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof SQLException) {
            return DATABASE;
        }
        if (failure instanceof FaultyChangeException || failure instanceof RefusedChangeException) {
            return REFUSED;
        }
        return failure instanceof UncheckedIOException ? FILES : OURS;
    }

    static Cause ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(OURS);
    }

    /** The name in texts and JSON. */
    public String code() {
        return Code.of(this);
    }
}
