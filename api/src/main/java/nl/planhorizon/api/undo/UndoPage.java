package nl.planhorizon.api.undo;

import java.security.Principal;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button with which a change is undone, wherever it stands. */
@Page
final class UndoPage {

    private final Undoing undoing;

    UndoPage(Undoing undoing) {
        this.undoing = undoing;
    }

    @PostMapping("/undo")
    String undo(@RequestParam long version, @RequestParam String back, Principal who, RedirectAttributes after) {
        undoing.undo(version, who.getName());
        return new Done("undo.done", "", 0, back).show(after);
    }
}
