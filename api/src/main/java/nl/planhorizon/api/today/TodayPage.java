package nl.planhorizon.api.today;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.api.figures.Figures;
import nl.planhorizon.api.figures.Figures.Known;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.report.Names;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of today. */
@Page
@EnableConfigurationProperties(SignalProperties.class)
final class TodayPage {

    /** Figures of a moment ago at once are better than those of now later; of a small office they are there by then. */
    private static final Duration PATIENCE = Duration.ofMillis(20);

    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(60);

    private final Offices offices;
    private final Figures figures;
    private final SignalProperties signals;
    private final Nights nights;
    private final Words words;
    private final AtomicReference<@Nullable Shown> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Stock> counted = new AtomicReference<>();

    TodayPage(Offices offices, Figures figures, SignalProperties signals, Nights nights, Words words) {
        this.offices = offices;
        this.figures = figures;
        this.signals = signals;
        this.nights = nights;
        this.words = words;
    }

    @GetMapping("/")
    String show(Model model) {
        var office = offices.current();
        var names = new OfficeNames(office.caseload(), words);
        model.addAttribute("asOf", office.caseload().asOf());
        model.addAttribute("names", names);
        model.addAttribute("told", new Names(office.caseload(), words.shared()));
        model.addAttribute("last", LastNight.of(nights));
        known(office).ifPresent(known -> {
            model.addAttribute("view", view(office, known, names));
            model.addAttribute("stale", known.version() != office.version());
        });
        return "today/today";
    }

    private Optional<Known> known(Office office) {
        return figures.of(office, PATIENCE).or(() -> figures.latest(FIRST_PATIENCE));
    }

    /** What was worked out for one version of the office in one language is shown to everybody. */
    private TodayView view(Office office, Known known, OfficeNames names) {
        var key = new Key(office.version(), known.version(), words.isEnglish());
        var shown = latest.get();
        if (shown == null || !shown.key().equals(key)) {
            shown = new Shown(key, TodayView.of(stock(office), office, known.figures(), signals, names));
            latest.set(shown);
        }
        return shown.view();
    }

    private Stock stock(Office office) {
        var known = counted.get();
        var stock = known == null ? Stock.of(office) : known.with(office);
        counted.set(stock);
        return stock;
    }

    /** What a view depends on. */
    private record Key(long office, long figures, boolean english) {}

    /** A view with what it depends on. */
    private record Shown(Key key, TodayView view) {}
}
