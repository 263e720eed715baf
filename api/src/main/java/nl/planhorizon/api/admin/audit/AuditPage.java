package nl.planhorizon.api.admin.audit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.admin.audit.AuditLog.Line;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log: looked through, and taken along. */
@Page
final class AuditPage {

    private static final int SHOWN = 50;
    private static final int MOST_EXPORTED = 20_000;

    private final AuditLog log;
    private final Accounts accounts;
    private final Words words;

    AuditPage(AuditLog log, Accounts accounts, Words words) {
        this.log = log;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping("/admin/audit")
    String show(LogFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        long total = log.count(filter);
        int pages = (int) Math.max(1, (total + SHOWN - 1) / SHOWN);
        int here = Math.min(pages, Math.max(1, page));
        model.addAttribute("filter", filter);
        model.addAttribute("lines", log.find(filter, (here - 1) * SHOWN, SHOWN));
        model.addAttribute("total", total);
        model.addAttribute("page", here);
        model.addAttribute("pages", pages);
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("kinds", log.kinds());
        model.addAttribute("changes", log.changes());
        model.addAttribute("most", MOST_EXPORTED);
        return "admin/audit";
    }

    @GetMapping("/admin/audit/export/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form, LogFilter filter) throws IOException {
        var rows = log.find(filter, 0, MOST_EXPORTED).stream().map(this::cells).toList();
        return Download.of(new Listed("audit", headings(), rows), form);
    }

    private List<Heading> headings() {
        return List.of("at", "who", "change", "kind", "subject", "reason", "before", "after").stream()
                .map(key -> new Heading(key, words.say("audit." + key)))
                .toList();
    }

    private List<Object> cells(Line line) {
        return List.of(
                line.at().toString(),
                line.who(),
                line.change(),
                line.kind(),
                line.subject(),
                Objects.requireNonNullElse(line.reason(), ""),
                AuditLog.told(line.differences(), false),
                AuditLog.told(line.differences(), true));
    }
}
