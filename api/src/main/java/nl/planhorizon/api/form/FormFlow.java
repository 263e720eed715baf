package nl.planhorizon.api.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * From a form to a saved thing: what is wrong stands beside its field, what it would do to planned hearings is shown before
 * it is saved, and what somebody else changed meanwhile stands beside what was filled in.
 */
@Component
public final class FormFlow {

    private static final Pattern FIELD = Pattern.compile(" /(\\w+)/(\\d+)(?:/(\\w+))?$");

    private final Offices offices;
    private final Edits edits;
    private final Words words;

    FormFlow(Offices offices, Edits edits, Words words) {
        this.offices = offices;
        this.edits = edits;
        this.words = words;
    }

    /** Shows the form about a thing, or about a new one with an empty id. */
    public String open(PieceKind kind, String id, String back, Model model) {
        var maker = new ThingForm.Maker(offices.current(), kind, words);
        return show(maker.form(id, maker.piece(id), Map.of(), null), back, model);
    }

    private static String show(ThingForm form, String back, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("back", back);
        return "form/form";
    }

    /** Saves what was filled in, or says why not, or shows first what it would do. */
    public String send(Filled filled, String who, Model model, RedirectAttributes after) {
        filled.check();
        var maker = new ThingForm.Maker(offices.current(), filled.kind(), words);
        var piece = FormValues.fill(maker.piece(filled.id()), filled.kind(), filled.fields(), filled.only());
        var edit = edit(filled, piece);
        try {
            var looked = edits.look(edit, who);
            var review = looked.review();
            if (review.needsALook() && !filled.isConfirmed()) {
                return look(filled, edit, review, model);
            }
            var office = edits.save(looked, who);
            return new Done("form.saved", told(edit, review), office.version(), back(filled, edit)).show(after);
        } catch (FaultyChangeException faulty) {
            var form = maker.form(filled.id(), piece, faults(faulty, filled.kind()), null);
            return show(form, filled.back(), model);
        } catch (ConflictException conflict) {
            return conflict(filled, edit, piece, model);
        }
    }

    private static Edit edit(Filled filled, ObjectNode piece) {
        var row = piece.path(PieceForm.table(filled.kind())).path(0);
        var id = PieceForm.id(filled.kind(), row);
        filled.checkId(id);
        return new Edit(
                filled.kind(),
                filled.id().isEmpty() ? id : filled.id(),
                piece,
                filled.seen(),
                filled.unplans(),
                filled.reason());
    }

    private static String back(Filled filled, Edit edit) {
        return filled.back().replace("{id}", edit.id());
    }

    /** What was saved, with the planning horizon if it became another day. */
    private String told(Edit edit, Review review) {
        var horizon = review.horizon();
        return review.movesHorizon() && horizon != null
                ? words.say("form.horizon-now", edit.id(), words.day(horizon))
                : edit.id();
    }

    private String look(Filled filled, Edit edit, Review review, Model model) {
        model.addAttribute("filled", filled);
        model.addAttribute("edit", edit);
        model.addAttribute("review", review);
        model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
        return "form/review";
    }

    private String conflict(Filled filled, Edit edit, ObjectNode piece, Model model) {
        answerPreconditionFailed();
        var maker = new ThingForm.Maker(offices.current(), filled.kind(), words);
        if (edit.isNew()) {
            var exists = Map.of("", List.of(words.say("form.exists", edit.id())));
            return show(maker.form("", piece, exists, null), filled.back(), model);
        }
        var told = Map.of("", List.of(words.say("form.conflict")));
        return show(maker.form(filled.id(), piece, told, maker.piece(filled.id())), filled.back(), model);
    }

    /** The page shows both versions; its status says that nothing was saved. */
    private static void answerPreconditionFailed() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served) {
            var response = served.getResponse();
            if (response != null) {
                response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
            }
        }
    }

    /** Each fault with its field; what is not about the row of the form has none. */
    private Map<String, List<String>> faults(FaultyChangeException faulty, PieceKind kind) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (var fault : faulty.faulty().faults()) {
            if (fault.severity() == Fault.Severity.ERROR) {
                var text = fault.message(words.locale()) + " " + fault.remedy(words.locale());
                faults.computeIfAbsent(field(fault, kind), any -> new ArrayList<>())
                        .add(text);
            }
        }
        return faults;
    }

    private String field(Fault fault, PieceKind kind) {
        var place = FIELD.matcher(fault.place(words.locale()));
        boolean ours = place.find()
                && place.group(1).equals(PieceForm.table(kind))
                && place.group(2).equals("0");
        var name = ours ? place.group(3) : null;
        return name == null ? "" : name;
    }
}
