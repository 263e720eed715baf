package nl.planhorizon.api.web;

import nl.planhorizon.api.problem.OurPages;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was just done, told once on the next page with a way to undo it.
 *
 * @param key its text
 * @param subject what it was done to, the place in the text
 * @param version version of the office after it, by which it is undone; 0 if it cannot be
 * @param back the page to go on with
 */
public record Done(String key, String subject, long version, String back) {

    /** The address of the next page, which will tell it. */
    public String show(RedirectAttributes after) {
        after.addFlashAttribute("done", this);
        return "redirect:" + (OurPages.isOurs(back) ? back : "/");
    }
}
