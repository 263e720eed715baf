package nl.planhorizon.api.cases;

import java.security.Principal;
import java.util.Locale;
import nl.planhorizon.api.form.Filled;
import nl.planhorizon.api.form.FormFlow;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.data.piece.PieceKind;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for a new case and to change one; nuisance, withdrawal and transfer are parts of it. */
@Page
final class CaseFormPage {

    private final Offices offices;
    private final FormFlow flow;

    CaseFormPage(Offices offices, FormFlow flow) {
        this.offices = offices;
        this.flow = flow;
    }

    @GetMapping("/cases/new")
    String fresh(Model model) {
        return flow.open(PieceKind.CASE, "", "/cases", model);
    }

    @PostMapping("/cases/new")
    String add(
            @RequestParam MultiValueMap<String, String> fields, Principal who, Model model, RedirectAttributes after) {
        return flow.send(
                new Filled(PieceKind.CASE, "", fields, "/cases/new", "/cases/{id}"), who.getName(), model, after);
    }

    @GetMapping("/cases/{id}/edit")
    String change(@PathVariable String id, Model model) {
        return flow.open(PieceKind.CASE, known(id), "/cases/" + known(id), model);
    }

    @PostMapping("/cases/{id}/edit")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Principal who,
            Model model,
            RedirectAttributes after) {
        var filled =
                new Filled(PieceKind.CASE, known(id), fields, "/cases/" + known(id) + "/edit", "/cases/" + known(id));
        return flow.send(filled, who.getName(), model, after);
    }

    private String known(String id) {
        return offices.current()
                .findCase(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotFoundException("case", id))
                .id();
    }
}
