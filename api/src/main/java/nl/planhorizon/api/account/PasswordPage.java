package nl.planhorizon.api.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.SessionMark;
import nl.planhorizon.api.problem.Page;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing the own password; at the first sign-in nothing else can be done before. */
@Page
final class PasswordPage {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 64;

    private final Accounts accounts;

    PasswordPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String show(Principal who, Model model) {
        return page(who, model, "");
    }

    /**
     * What is asked for.
     *
     * @param current the password until now
     * @param chosen the new one
     * @param again the new one once more
     */
    record Passwords(
            @NotNull String current,
            @NotNull String chosen,
            @NotNull String again) {}

    @PostMapping("/password")
    String change(@Validated Passwords passwords, Principal who, Model model, HttpServletRequest request) {
        var fault = fault(who, passwords);
        if (!fault.isEmpty()) {
            return page(who, model, fault);
        }
        accounts.changePassword(who.getName(), passwords.chosen());
        SessionMark.renew(request);
        return "redirect:/";
    }

    private String page(Principal who, Model model, String fault) {
        model.addAttribute("fault", fault);
        var account = accounts.signedIn(who);
        model.addAttribute("must", account.mustChange());
        model.addAttribute("external", account.external());
        return "account/password";
    }

    private String fault(Principal who, Passwords passwords) {
        var chosen = passwords.chosen();
        if (!accounts.hasPassword(who.getName(), passwords.current())) {
            return "password.wrong";
        }
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            return "password.length";
        }
        if (chosen.equals(passwords.current())) {
            return "password.same";
        }
        return chosen.equals(passwords.again()) ? "" : "password.differs";
    }
}
