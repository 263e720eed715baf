package nl.planhorizon.api.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.planhorizon.api.json.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Tells a page that the plan is different now; it then reads what changed. */
public final class Moved {

    private Moved() {}

    /**
     * An answer without content.
     *
     * @param said what was done, for whoever cannot see it
     */
    public static ModelAndView answer(HttpServletResponse response, String said) {
        response.setHeader("HX-Trigger", Documents.writePlain(Map.of("moved", Map.of("said", said))));
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return new ModelAndView((model, request, answer) -> {});
    }
}
