package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.matching;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.whole;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.data.file.Headers;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.Timeline;
import nl.planhorizon.solver.whatif.Scenario;

/** What a scenario says about itself. */
final class ScenarioHeader {

    static final String FORMAT = "planhorizon-scenario";

    private static final int TWO_YEARS = 104;
    private static final int USUAL_REPLICATIONS = 100;
    private static final int MOST_REPLICATIONS = 1_000;
    private static final long MOST_SEED = 999_999_999_999L;
    private static final int ALL = 100;
    private static final int TENTH = 10;
    private static final int TWENTIETH = 5;
    private static final double PERCENT = 100;

    /** It becomes part of addresses and names of files, and an at sign puts a version behind it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");

    private static final Column<Scenario, String> NAME = Column.<Scenario, String>of(
                    "name",
                    matching(PLAIN, Words.SCENARIO_NAME, "forty-officers"),
                    it -> it.about().name(),
                    "Korte naam",
                    "Short name")
            .mandatory();
    private static final Column<Scenario, String> TITLE = Column.<Scenario, String>of(
                    "title", text(), it -> it.about().title(), "Hoe het scenario heet", "What people call it")
            .mandatory();
    private static final Column<Scenario, String> TITLE_ENGLISH = Column.<Scenario, String>of(
                    "titleEnglish",
                    text(),
                    it -> it.about().titleEnglish(),
                    "Hoe het scenario in het Engels heet; leeg: hetzelfde",
                    "What people call it in English; empty: the same")
            .orElse("");
    private static final Column<Scenario, String> AUTHOR = Column.<Scenario, String>of(
                    "author",
                    text(),
                    it -> it.about().author(),
                    "Wie het maakte: een rol of personeelscode, geen naam",
                    "Who made it: a role or personnel code, no name")
            .orElse("");
    private static final Column<Scenario, String> PARENT = Column.<Scenario, String>of(
                    "parent",
                    text(),
                    it -> it.about().parent(),
                    "Scenario waarvan het is afgeleid; leeg: geen",
                    "Scenario it was made from; empty: none")
            .orElse("");
    private static final Column<Scenario, String> BASE = Column.<Scenario, String>of(
                    "base",
                    text(),
                    it -> it.about().base(),
                    "Bestand met zaken waarvan het uitgaat; leeg: wat bij de vraag genoemd wordt",
                    "Caseload it starts from; empty: whatever is asked for")
            .orElse("");
    private static final Column<Scenario, LocalDate> AS_OF = Column.<Scenario, LocalDate>of(
                    "asOf",
                    date(),
                    it -> it.span().asOf(),
                    "Dag van de voorraad in aantallen",
                    "Day of the stock by number")
            .mandatory();
    private static final Column<Scenario, Integer> WEEKS = Column.<Scenario, Integer>of(
                    "weeks",
                    number(1, Timeline.MOST_WEEKS),
                    it -> it.span().weeks(),
                    "Weken die voorspeld worden",
                    "Weeks that are forecast")
            .orElse(TWO_YEARS);
    private static final Column<Scenario, Integer> REPLICATIONS = Column.<Scenario, Integer>of(
                    "replications",
                    number(1, MOST_REPLICATIONS),
                    it -> it.precision().replications(),
                    "Hoe vaak het toeval wordt nagespeeld",
                    "How often chance is played out")
            .orElse(USUAL_REPLICATIONS);
    private static final Column<Scenario, Long> SEED = Column.<Scenario, Long>of(
                    "seed",
                    whole(0, MOST_SEED),
                    it -> it.precision().seed(),
                    "Begin van het toeval",
                    "Start of all chance")
            .orElse(1L);
    private static final Column<Scenario, Integer> INFLOW_DOUBT = Column.<Scenario, Integer>of(
                    "inflowDoubt",
                    number(0, ALL),
                    it -> percentage(it.precision().doubt().inflowLevel()),
                    "Standaardafwijking van de instroom over de hele periode, in procent",
                    "Standard deviation of the inflow over the whole forecast, in percent")
            .orElse(TENTH);
    private static final Column<Scenario, Integer> WEEK_DOUBT = Column.<Scenario, Integer>of(
                    "weekDoubt",
                    number(0, ALL),
                    it -> percentage(it.precision().doubt().inflowWeek()),
                    "Standaardafwijking van de instroom van een week, in procent",
                    "Standard deviation of the inflow of a week, in percent")
            .orElse(TENTH);
    private static final Column<Scenario, Integer> PRODUCTIVITY_DOUBT = Column.<Scenario, Integer>of(
                    "productivityDoubt",
                    number(0, ALL),
                    it -> percentage(it.precision().doubt().productivity()),
                    "Standaardafwijking van de productie van medewerkers, in procent",
                    "Standard deviation of the productivity of officers, in percent")
            .orElse(TWENTIETH);
    private static final Column<Scenario, Boolean> CHANCE = Column.<Scenario, Boolean>of(
                    "chance",
                    yesNo(),
                    it -> it.precision().doubt().chance(),
                    "Of gehoord, niet verschenen en vertrokken van het toeval afhangen; anders precies hun aandeel",
                    "Whether heard, no-show and leave fall by chance; otherwise exactly in their share")
            .orElse(true);
    private static final Column<Scenario, Boolean> OVERDUE = Column.<Scenario, Boolean>of(
                    "countOverdueAtStart",
                    yesNo(),
                    it -> it.precision().countOverdueAtStart(),
                    "Of termijnen die voor het begin voorbij waren meetellen voor dwangsommen",
                    "Whether terms that passed before the start count for penalties")
            .orElse(true);

    static final Table<Scenario> TABLE = Table.of(
            "scenario",
            "Het scenario als geheel",
            "The scenario as a whole",
            List.of(
                    Headers.format(FORMAT),
                    Headers.version(),
                    NAME,
                    TITLE,
                    TITLE_ENGLISH,
                    AUTHOR,
                    PARENT,
                    BASE,
                    AS_OF,
                    WEEKS,
                    REPLICATIONS,
                    SEED,
                    INFLOW_DOUBT,
                    WEEK_DOUBT,
                    PRODUCTIVITY_DOUBT,
                    CHANCE,
                    OVERDUE),
            ScenarioHeader::build);

    private ScenarioHeader() {}

    private static int percentage(double share) {
        return (int) Math.round(share * PERCENT);
    }

    private static Scenario build(Row row) {
        var doubt = new Doubt(
                row.get(INFLOW_DOUBT) / PERCENT,
                row.get(WEEK_DOUBT) / PERCENT,
                row.get(PRODUCTIVITY_DOUBT) / PERCENT,
                row.get(CHANCE));
        return new Scenario(
                new Scenario.About(
                        row.get(NAME),
                        row.get(TITLE),
                        row.get(AUTHOR),
                        row.get(PARENT),
                        row.get(BASE),
                        row.get(TITLE_ENGLISH)),
                new Scenario.Span(row.get(AS_OF), row.get(WEEKS)),
                new Scenario.Precision(row.get(SEED), row.get(REPLICATIONS), doubt, row.get(OVERDUE)),
                List.of(),
                List.of(),
                List.of());
    }
}
