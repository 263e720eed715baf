package nl.planhorizon.api.admin;

import java.util.List;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Shell;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to administration: its first page that whoever comes may open. */
@Page
final class AdminPage {

    private static final List<String> PAGES =
            List.of("/admin/users", "/admin/policy", "/admin/audit", "/admin/retention");

    private final Shell shell;

    AdminPage(Shell shell) {
        this.shell = shell;
    }

    @GetMapping("/admin")
    String show() {
        return "redirect:"
                + PAGES.stream()
                        .filter(path -> shell.may("GET", path))
                        .findFirst()
                        .orElse("/");
    }
}
