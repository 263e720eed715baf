package nl.planhorizon.api.bottleneck;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.planhorizon.api.figures.PerVersion;
import nl.planhorizon.api.figures.Proofs;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.report.ScarceDay;
import nl.planhorizon.api.report.ScarceWords;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.solver.domain.Code;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The heat map of bottlenecks, for people and for programs. */
@Page
final class BottlenecksPage implements DisposableBean {

    private static final int REPLANNED = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(1);

    private final Offices offices;
    private final PerVersion<Scarcity> known;
    private final Words words;

    BottlenecksPage(Offices offices, Proofs proofs, Words words) {
        this.offices = offices;
        this.words = words;
        known = new PerVersion<>(
                "bottlenecks",
                office ->
                        Scarcity.of(office.caseload(), office.workingPlan(), proofs.of(office.caseload()), REPLANNED));
    }

    /** What is scarce in an office; a large plan may take longer than anybody waits for an answer. */
    Scarcity of(Office office) {
        return known.of(office, LONG_PATIENCE)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The bottlenecks of this plan are being worked out. Ask again."));
    }

    @GetMapping("/bottlenecks")
    String page(Model model) {
        var office = offices.current();
        var found = known.of(office, PATIENCE);
        model.addAttribute("ready", found.isPresent());
        found.ifPresent(scarcity -> {
            var scarce = new ScarceWords(office.caseload(), words.shared());
            model.addAttribute("map", HeatMap.of(scarcity.days()));
            model.addAttribute(
                    "lines", scarcity.replanned().stream().map(scarce::line).toList());
            model.addAttribute("scarce", scarce);
        });
        return "bottleneck/bottlenecks";
    }

    /** The table behind the map: every day that is worth anything. */
    @GetMapping("/bottlenecks/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form) throws IOException {
        var office = offices.current();
        var scarce = new ScarceWords(office.caseload(), words.shared());
        var list = new Listed(
                "bottlenecks",
                List.of("kind", "what", "location", "week", "day", "worth").stream()
                        .map(key -> new Heading(key, words.say("bottlenecks." + key)))
                        .toList(),
                of(office).days().stream().map(day -> cells(day, scarce)).toList());
        return Download.of(list, form);
    }

    private static List<Object> cells(ScarceDay day, ScarceWords scarce) {
        return List.of(Code.of(day.kind()), scarce.name(day), scarce.location(day), day.week(), day.day(), day.worth());
    }

    @Override
    public void destroy() {
        known.close();
    }
}
