package nl.planhorizon.api.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.office.edit.Impact.Hit;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Edits by programs: the same look beforehand and the same checks as the forms. */
@Component
public final class RestEdits {

    private final Edits edits;

    RestEdits(Edits edits) {
        this.edits = edits;
    }

    /**
     * How it is saved.
     *
     * @param dryRun whether nothing is to be saved
     * @param unplan whether hearings that become impossible go out of the plan
     */
    public record How(@Nullable Boolean dryRun, @Nullable Boolean unplan) {

        boolean isDry() {
            return Boolean.TRUE.equals(dryRun);
        }

        boolean unplans() {
            return Boolean.TRUE.equals(unplan);
        }
    }

    /**
     * What an edit did, or would do.
     *
     * @param id id of the thing
     * @param saved whether it is saved
     * @param version version of the office afterwards, by which it is undone; 0 if it is not saved
     * @param horizon last day of the planning horizon of a case afterwards, or null
     * @param impossible hearings that can no longer take place like this
     */
    public record Answer(
            String id,
            boolean saved,
            long version,
            @Nullable LocalDate horizon,
            List<Hit> impossible) {

        public Answer {
            impossible = List.copyOf(impossible);
        }
    }

    /** Saves what a program sends, or only tells what it would do. */
    public ResponseEntity<Answer> put(
            PieceKind kind, String id, How how, RequestEntity<JsonNode> request, Principal who) {
        long seen = ETags.seen(request.getHeaders());
        var rows = rows(kind, id, request.getBody());
        var looked = edits.look(new Edit(kind, id, rows, seen, how.unplans(), null), who.getName());
        long version = how.isDry() ? 0 : edits.save(looked, who.getName()).version();
        var review = looked.review();
        var answer = new Answer(
                id, !how.isDry(), version, review.horizon(), review.impact().hits());
        return how.isDry()
                ? ResponseEntity.ok(answer)
                : ResponseEntity.ok().eTag(ETags.of(version)).body(answer);
    }

    /** The one row of the thing, and the rows that come with it; nothing else. */
    private static ObjectNode rows(PieceKind kind, String id, @Nullable JsonNode body) {
        var table = PieceForm.table(kind);
        if (!(body instanceof ObjectNode piece)
                || !piece.path(table).isArray()
                || piece.path(table).size() != 1
                || !piece.path(table).path(0).isObject()) {
            throw invalid("/" + table, "Send one row in " + table + ", as it is read.");
        }
        piece.properties().forEach(each -> {
            boolean known = each.getKey().equals(table) || each.getKey().equals(PieceForm.rowsTable(kind));
            if (!known || !each.getValue().isArray()) {
                throw invalid("/" + each.getKey(), "Send only rows of a thing, as it is read.");
            }
        });
        if (!PieceForm.id(kind, piece.path(table).path(0)).equals(id)) {
            throw invalid("/" + table + "/0", "The row has another id than the address.");
        }
        return piece;
    }

    private static InvalidException invalid(String path, String detail) {
        return new InvalidException(List.of(new ProblemError("invalid-value", path, detail)));
    }
}
