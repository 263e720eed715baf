package nl.planhorizon.api.admin.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.planhorizon.api.admin.audit.AuditLog.Line;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for programs. */
@RestController
@Tag(name = "journal", description = "Who changed what, when, from what to what")
final class JournalController {

    private static final int MOST = 1000;

    private final AuditLog log;

    JournalController(AuditLog log) {
        this.log = log;
    }

    /**
     * A page of the log.
     *
     * @param total lines on all pages
     * @param lines those on this page, the latest first
     */
    record LogView(long total, List<Line> lines) {}

    /**
     * Which page.
     *
     * @param page its number, from 0
     * @param size lines on a page
     */
    record Part(
            @Min(0) @Max(1_000_000) @Nullable Integer page,
            @Min(1) @Max(MOST) @Nullable Integer size) {

        int first() {
            return (page == null ? 0 : page) * most();
        }

        int most() {
            return size == null ? 100 : size;
        }
    }

    @GetMapping("/v1/journal")
    @Operation(summary = "Lines of the journal, the latest first")
    LogView lines(@ParameterObject LogFilter filter, @ParameterObject @Validated Part part) {
        return new LogView(log.count(filter), log.find(filter, part.first(), part.most()));
    }
}
