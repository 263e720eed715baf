package nl.planhorizon.api.admin.users;

import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.admin.users.Administration.Made;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Users: adding them, what they may do, new one-time passwords. */
@Page
final class UsersPage {

    private static final String PATH = "/admin/users";

    private final Administration administration;
    private final Accounts accounts;
    private final Offices offices;
    private final Words words;
    private final Clock clock;

    UsersPage(Administration administration, Accounts accounts, Offices offices, Words words, Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute
    void fill(Model model) {
        model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::code).toList());
        model.addAttribute("faults", List.of());
        model.addAttribute("now", clock.instant());
    }

    @GetMapping(PATH)
    String list(Model model) {
        return list(new AccountForm("", List.of(), List.of(), true), model);
    }

    private String list(AccountForm form, Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("form", form);
        return "admin/users";
    }

    @PostMapping(PATH)
    String add(AccountForm form, Principal who, Model model, RedirectAttributes after) {
        try {
            return tell(administration.add(form, who.getName()), after);
        } catch (InvalidException invalid) {
            model.addAttribute("faults", invalid.errors());
            return list(form, model);
        }
    }

    @GetMapping(PATH + "/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("account", administration.get(id));
        return "admin/user";
    }

    @PostMapping(PATH + "/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long version,
            AccountForm form,
            Principal who,
            Model model) {
        try {
            administration.change(id, ETags.seen(version), form, who.getName());
            return "redirect:" + PATH + "?changed";
        } catch (InvalidException invalid) {
            model.addAttribute("faults", invalid.errors());
            return one(id, model);
        }
    }

    @PostMapping(PATH + "/{id}/password")
    String password(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long version,
            Principal who,
            RedirectAttributes after) {
        return tell(administration.newPassword(id, ETags.seen(version), who.getName()), after);
    }

    private static String tell(Made made, RedirectAttributes after) {
        after.addFlashAttribute("made", made);
        return "redirect:" + PATH;
    }
}
