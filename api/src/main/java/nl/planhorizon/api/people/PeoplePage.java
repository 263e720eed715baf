package nl.planhorizon.api.people;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.form.Edits;
import nl.planhorizon.api.form.Filled;
import nl.planhorizon.api.form.FormFlow;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Slice;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People and rooms: a list of each kind, and a form about one of them. */
@Page
final class PeoplePage {

    private static final int ROWS = 50;
    private static final String LIST = "/people?kind=";

    private final Offices offices;
    private final FormFlow flow;
    private final Edits edits;
    private final Words words;

    PeoplePage(Offices offices, FormFlow flow, Edits edits, Words words) {
        this.offices = offices;
        this.flow = flow;
        this.edits = edits;
        this.words = words;
    }

    /**
     * What is looked at; empty leaves it open.
     *
     * @param kind which list
     * @param location code of a location
     * @param text text in some cell
     * @param page number of the page, from 1
     */
    record Looked(
            @Nullable String kind,
            @Nullable String location,
            @Nullable String text,
            @Nullable Integer page) {

        PeopleKind which() {
            return kind == null || kind.isBlank() ? PeopleKind.OFFICERS : PeopleKind.of(kind);
        }

        public String at() {
            return Objects.requireNonNullElse(location, "");
        }

        public String words() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    @GetMapping("/people")
    String list(Looked looked, Model model) {
        var office = offices.current();
        var list = new PeopleList(office, words).of(looked.which(), looked.at(), looked.words());
        model.addAttribute("looked", looked);
        model.addAttribute("kind", looked.which().code());
        model.addAttribute(
                "kinds",
                Arrays.stream(PeopleKind.values()).map(PeopleKind::code).toList());
        model.addAttribute("headings", list.headings());
        model.addAttribute("slice", Slice.of(list.rows(), looked.page() == null ? 1 : looked.page(), ROWS));
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        return "people/people";
    }

    @GetMapping("/people/export/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form, Looked looked) throws IOException {
        var list = new PeopleList(offices.current(), words).of(looked.which(), looked.at(), looked.words());
        return Download.of(list, form);
    }

    @GetMapping("/people/{kind}/new")
    String fresh(@PathVariable String kind, Model model) {
        return flow.open(PeopleKind.of(kind).piece(), "", LIST + kind, model);
    }

    @PostMapping("/people/{kind}/new")
    String add(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> fields,
            Principal who,
            Model model,
            RedirectAttributes after) {
        var filled = new Filled(PeopleKind.of(kind).piece(), "", fields, "/people/" + kind + "/new", LIST + kind);
        return flow.send(filled, who.getName(), model, after);
    }

    @GetMapping("/people/{kind}/{id}")
    String change(@PathVariable String kind, @PathVariable String id, Model model) {
        return flow.open(PeopleKind.of(kind).piece(), known(kind, id), LIST + kind, model);
    }

    @PostMapping("/people/{kind}/{id}")
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> fields,
            Principal who,
            Model model,
            RedirectAttributes after) {
        var kind = path.getOrDefault("kind", "");
        var id = path.getOrDefault("id", "");
        var filled = new Filled(
                PeopleKind.of(kind).piece(), known(kind, id), fields, "/people/" + kind + "/" + id, LIST + kind);
        return flow.send(filled, who.getName(), model, after);
    }

    @PostMapping("/people/{kind}/{id}/remove")
    String remove(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "_seen", required = false) @Nullable Long seen,
            Principal who,
            RedirectAttributes after) {
        var office = edits.remove(PeopleKind.of(kind).piece(), known(kind, id), ETags.seen(seen), who.getName());
        return new Done("form.removed", id, office.version(), LIST + kind).show(after);
    }

    private String known(String kind, String id) {
        return Edits.find(offices.current(), PeopleKind.of(kind).piece(), id)
                .orElseThrow(() -> new NotFoundException("thing", id))
                .id();
    }
}
