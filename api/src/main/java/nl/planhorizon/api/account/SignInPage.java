package nl.planhorizon.api.account;

import java.util.List;
import java.util.Map;
import nl.planhorizon.api.access.provider.ProviderSignIn;
import nl.planhorizon.api.problem.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in; what is sent from it is handled by the entrance. */
@Page
final class SignInPage {

    private static final List<String> FAULTS = List.of("wrong", "wait", "no-role", "name-taken", "provider");

    private final ObjectProvider<ProviderSignIn> provider;

    SignInPage(ObjectProvider<ProviderSignIn> provider) {
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam Map<String, String> told, Model model) {
        var fault = FAULTS.stream().filter(told::containsKey).findFirst();
        model.addAttribute("fault", fault.map(code -> "sign-in." + code).orElse(""));
        var organisation = provider.getIfAvailable();
        model.addAttribute("provider", organisation == null ? "" : organisation.path());
        return "account/sign-in";
    }
}
