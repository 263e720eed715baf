package nl.planhorizon.api.hearingdays.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes invitations, one page each, as PDF that a screen reader can read aloud (PDF/UA). */
@Component
public final class Letters {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;

    Letters(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The invitations to some hearings; a page that says so if there are none. */
    public byte[] pdf(List<StandingHearing> hearings, Office office) throws IOException {
        var letters = hearings.stream()
                .flatMap(each -> office.findCase(each.hearing().caseId()).stream()
                        .map(facts -> Letter.of(each.hearing(), facts, office)))
                .toList();
        var context = new Context(DUTCH);
        context.setVariable("letters", letters);
        var html = templates.process("hearingdays/letter", context);
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(Letters::font, "Liberation Sans")
                .usePdfUaAccessibility(true)
                .withHtmlContent(html, null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    /** The font that comes with the library: free, and embedded in what is written. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
