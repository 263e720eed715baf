package nl.planhorizon.api.admin.retention;

import java.security.Principal;
import nl.planhorizon.api.admin.retention.CleaningUp.Standing;
import nl.planhorizon.api.admin.retention.Keeping.Wish;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.Words;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retention: how long what is kept, and what would be removed now. */
@Page
final class RetentionPage {

    private static final String PATH = "/admin/retention";

    private final CleaningUp cleaningUp;
    private final Keeping keeping;
    private final Words words;

    RetentionPage(CleaningUp cleaningUp, Keeping keeping, Words words) {
        this.cleaningUp = cleaningUp;
        this.keeping = keeping;
        this.words = words;
    }

    @GetMapping(PATH)
    String show(Model model) {
        var list = cleaningUp.list();
        model.addAttribute("list", list);
        model.addAttribute("expired", list.stream().mapToLong(Standing::expired).sum());
        model.addAttribute("most", Kept.MOST_DAYS);
        return "admin/retention";
    }

    @PostMapping(PATH + "/{kind}")
    String keep(@PathVariable String kind, Wish wish, Principal who, RedirectAttributes after) {
        keeping.change(Kept.of(kind), wish, who.getName());
        return new Done("retention.changed", "", 0, PATH).show(after);
    }

    @PostMapping(PATH)
    String cleanUp(Principal who, RedirectAttributes after) {
        long removed = cleaningUp.cleanUp(who.getName());
        return new Done("retention.done", words.number(removed), 0, PATH).show(after);
    }
}
