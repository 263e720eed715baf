package nl.planhorizon.api.office.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.domain.Caseload;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row about the office as a whole: its version, and the frame of its caseload. */
public final class OfficeRow {

    private final JdbcClient database;

    public OfficeRow(JdbcClient database) {
        this.database = database;
    }

    /** The version, or empty if there is no office yet. */
    public Optional<Long> version() {
        return database.sql("select version from office").query(Long.class).optional();
    }

    /** Takes the next version; whoever else changes the office waits until this transaction ends. */
    public long advance() {
        return database.sql("update office set version = version + 1 returning version")
                .query(Long.class)
                .single();
    }

    public void open(ObjectNode frame) {
        database.sql("insert into office (version, frame) values (1, ?::jsonb)")
                .param(frame.toString())
                .update();
    }

    public ObjectNode frame() {
        return CaseloadPieces.parse(
                database.sql("select frame from office").query(String.class).single());
    }

    public void frame(ObjectNode frame) {
        database.sql("update office set frame = ?::jsonb")
                .param(frame.toString())
                .update();
    }

    /** Whether a caseload has this frame. */
    public boolean isFrameOf(Caseload caseload) {
        return CaseloadPieces.parse(frame().toString())
                .equals(CaseloadPieces.parse(CaseloadPieces.frame(caseload).toString()));
    }
}
