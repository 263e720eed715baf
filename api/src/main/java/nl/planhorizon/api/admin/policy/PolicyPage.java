package nl.planhorizon.api.admin.policy;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.json.Leaves;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The policy: its versions, what is different between two, and making a new one with a preview. */
@Page
final class PolicyPage {

    private static final String PATH = "/admin/policy";
    private static final String BASED_ON = "basedOn";

    private final PolicyMaking making;
    private final Offices offices;
    private final Words words;

    PolicyPage(PolicyMaking making, Offices offices, Words words) {
        this.making = making;
        this.offices = offices;
        this.words = words;
    }

    @ModelAttribute
    void fill(Model model) {
        model.addAttribute("inForce", making.inForce());
        model.addAttribute("today", offices.current().caseload().asOf());
        model.addAttribute("faults", List.of());
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("versions", making.list());
        return "admin/policy";
    }

    @GetMapping(PATH + "/difference")
    String difference(
            @RequestParam String version, @RequestParam(required = false) @Nullable String with, Model model) {
        var one = making.orInForce(with);
        var other = making.get(version);
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("differences", Leaves.between(one.tables(), other.tables()));
        return "admin/policy-difference";
    }

    @GetMapping(PATH + "/new")
    String edit(@RequestParam(required = false) @Nullable String from, Model model) {
        // First: what comes while the tables are read must count as not seen.
        long seen = making.count();
        var version = making.orInForce(from);
        var draft = new PolicyDraft("", offices.current().caseload().asOf(), "", version.tables());
        return edit(draft, version.version(), seen, model);
    }

    private static String edit(PolicyDraft draft, String basedOn, long seen, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("seen", seen);
        model.addAttribute(BASED_ON, basedOn);
        model.addAttribute("grids", PolicyGrid.of(draft.tables()));
        return "admin/policy-edit";
    }

    /** Shows what a version would change; only sent again with {@code sure} it is made. */
    @PostMapping(PATH)
    String make(
            @RequestParam Map<String, String> filled,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var draft = draft(filled);
        var basedOn = filled.getOrDefault(BASED_ON, making.inForce());
        long seen = ETags.seen(number(filled.get("seen")));
        try {
            if (filled.containsKey("sure")) {
                var made = making.make(draft, basedOn, seen, who.getName());
                return new Done("policy.saved", made.version(), 0, PATH).show(after);
            }
            var checked = making.check(draft, basedOn);
            model.addAttribute("differences", checked.differences());
            return edit(checked.draft(), basedOn, seen, model);
        } catch (InvalidException invalid) {
            model.addAttribute("faults", invalid.errors());
        } catch (ConflictException conflict) {
            return conflict(draft, basedOn, model, response);
        } catch (FaultyChangeException faulty) {
            model.addAttribute(
                    "faulty",
                    faulty.faulty().faults().stream()
                            .map(fault -> ProblemError.of(fault, words.locale()))
                            .toList());
        }
        return edit(draft, basedOn, seen, model);
    }

    /** What was filled in stays, beside the version that came first and what that one changed. */
    private String conflict(PolicyDraft draft, String basedOn, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
        long seen = making.count();
        var latest = making.list().stream()
                .filter(each -> each.madeAt() != null)
                .max(Comparator.comparing(each -> Objects.requireNonNull(each.madeAt())));
        latest.ifPresent(theirs -> {
            model.addAttribute("theirs", theirs);
            model.addAttribute(
                    "differences", Leaves.between(making.orInForce(basedOn).tables(), theirs.tables()));
        });
        return edit(draft, basedOn, seen, model);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    private static PolicyDraft draft(Map<String, String> filled) {
        return new PolicyDraft(
                filled.get("version"),
                day(filled.get("effectiveFrom")),
                filled.get("reason"),
                PolicyGrid.tables(filled));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
