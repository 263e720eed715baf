package nl.planhorizon.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people what went wrong, as a page. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final MessageSource texts;
    private final Journal journal;

    PageProblems(MessageSource texts, Journal journal) {
        this.texts = texts;
        this.journal = journal;
    }

    @ExceptionHandler
    ModelAndView onAnything(
            Exception exception, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var failure = Failures.of(exception, locale, texts);
        var type = failure.type();
        if (type == ProblemType.OUR_FAULT && exception instanceof ErrorResponse spring) {
            type = spring.getStatusCode().value() == 404 ? ProblemType.NOT_FOUND : ProblemType.WRONG_REQUEST;
        }
        if (type == ProblemType.OUR_FAULT && exception instanceof TypeMismatchException) {
            type = ProblemType.WRONG_REQUEST;
        }
        if (type == ProblemType.OUR_FAULT) {
            LOG.error("Unexpected", exception);
        }
        response.setStatus(type.status().value());
        boolean isPart = request.getHeader("HX-Request") != null;
        var page = new ModelAndView(isPart ? "problem/problem :: box" : "problem/problem")
                .addObject("problem", type.code())
                .addObject("errors", failure.errors());
        if (exception instanceof ConflictException conflict) {
            page.addObject("meanwhile", Meanwhile.of(conflict, request, journal, texts, locale));
        }
        return page;
    }
}
