package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Figures;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Presence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The national caseload beside the figures it is calibrated with. */
class CalibrationTest {

    private static Caseload national;

    @BeforeAll
    static void generate() {
        national = DemoData.undisturbed(DemoRequest.named("national").orElseThrow());
    }

    @Test
    void stockPerTrackIsExactlyThatOfTheLetter() {
        var tracks = national.cases().stream()
                .collect(Collectors.groupingBy(each -> each.procedure().track(), Collectors.counting()));

        assertThat(tracks).containsExactlyInAnyOrderEntriesOf(Map.of(4, 33_555L, 1, 3_650L, 2, 125L));
    }

    @Test
    void ageOfTheStockIsWithinTwoPercentagePoints() {
        assertThat(share(trackFour(), each -> age(each) < 182)).isCloseTo(0.50, within(0.02));
        assertThat(share(trackFour(), each -> age(each) >= 182 && age(each) < 457))
                .isCloseTo(0.42, within(0.02));
        assertThat(share(trackFour(), each -> age(each) >= 457)).isCloseTo(0.08, within(0.02));
    }

    @Test
    void minorsAreTwelvePercentOfFirstApplicationsAndFewAreChildren() {
        var firsts = trackFour().filter(each -> !each.procedure().queue().equals("repeat"));
        var minors = trackFour().filter(each -> each.dates().birth() != null).count();
        var children = trackFour()
                .filter(each -> each.procedure().hearingType().equals("MINOR_6_11"))
                .count();

        double all = firsts.count();

        assertThat(minors / all).isCloseTo(0.12, within(0.015));
        assertThat(children / all).isCloseTo(0.008, within(0.002));
    }

    @Test
    void everyMinorHasAGuardianAndNobodyElseABirthDate() {
        assertThat(national.cases())
                .allMatch(each -> each.procedure().hearingType().startsWith("MINOR")
                        == (each.dates().birth() != null))
                .allMatch(each -> (each.dates().birth() != null)
                        == each.circumstances().companions().stream().anyMatch(id -> id.startsWith("G")));
    }

    @Test
    void wishesAndAdviceAreWithinTwoPercentagePoints() {
        double asked = 0.25 * 0.35 + 0.75 * 0.05;

        assertThat(share(trackFour(), each -> each.needs().sexWish() != null)).isCloseTo(asked, within(0.02));
        assertThat(share(trackFour(), each -> each.needs().medical() != null)).isCloseTo(0.27, within(0.02));
        assertThat(share(trackFour(), each -> each.needs().skills().contains("SPECIALIST_A")))
                .isCloseTo(0.06, within(0.02));
    }

    @Test
    void interpretersTakePartAsInTheFigures() {
        var people = national.resources().interpreters().stream()
                .filter(each -> !each.isPool())
                .toList();

        assertThat(share(people.stream(), each -> each.presence() == Presence.ON_SITE))
                .isCloseTo(0.65, within(0.05));
        assertThat(share(people.stream(), each -> each.presence() == Presence.TELEPHONE))
                .isCloseTo(0.20, within(0.05));
        assertThat(share(people.stream(), each -> each.languages().size() > 1)).isCloseTo(0.47, within(0.07));
    }

    @Test
    void publishedPlanIsLegal() {
        assertThat(PublishedCheck.violations(national)).isEmpty();
    }

    @Test
    void roomsAreThoseOfTheEightLocations() {
        var rooms = national.resources().rooms();

        assertThat(rooms).hasSize(145);
        assertThat(rooms.stream().filter(room -> room.child())).singleElement().matches(room -> room.location()
                .equals("DB"));
    }

    @Test
    void sixWeeksHoldAboutSixThousandHearings() {
        long heard = national.cases().stream()
                .filter(each -> each.status() == CaseStatus.HEARD)
                .count();

        double filledWeek = heard / 0.8;

        assertThat(filledWeek * 6).isBetween(5_000.0, 7_000.0);
    }

    @Test
    void algeriaHasAnOldStockPastItsHorizonAndFreshCases() {
        var algeria = national.cases().stream()
                .filter(each -> each.procedure().queue().equals("priority"))
                .filter(each -> each.procedure().nationality().equals("DZA"))
                .toList();

        assertThat(algeria.stream().filter(each -> age(each) > 60)).hasSizeGreaterThan(200);
        assertThat(algeria.stream().filter(each -> age(each) <= 40)).hasSizeGreaterThan(100);
        assertThat(share(algeria.stream(), each -> each.circumstances().nuisanceReport() != null))
                .isCloseTo(0.18, within(0.05));
    }

    @Test
    void scarceLanguagesAreAskedForFarMoreThanTheyAreOnOffer() {
        for (var language : Figures.bundled().languages()) {
            long cases = national.cases().stream()
                    .filter(each -> each.isReady() && each.language().own().equals(language.code()))
                    .count();
            // Of the language of the priority queue there is enough for the promise, so only in sessions it falls
            // short.
            long asked = language.code().equals("ar-algerian") ? 2 * cases : cases;
            if (language.isScarce() && cases >= 50) {
                assertThat(asked).as(language.code()).isGreaterThan(sessionsOffered(language.code()));
            }
        }
    }

    @Test
    void targetsHaveTheSizeOfTheCaseload() {
        var small = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 3_733)).policy();
        var full = national.policy();

        assertThat(small.number(Setting.REGULAR_SESSIONS_A_WEEK) * 10)
                .isEqualTo(full.number(Setting.REGULAR_SESSIONS_A_WEEK));
    }

    private static Stream<AsylumCase> trackFour() {
        return national.cases().stream().filter(each -> each.procedure().track() == 4);
    }

    private static long age(AsylumCase asylumCase) {
        return ChronoUnit.DAYS.between(asylumCase.dates().application(), national.asOf());
    }

    private static <T> double share(Stream<T> all, Predicate<T> predicate) {
        return all.collect(Collectors.averagingDouble(each -> predicate.test(each) ? 1 : 0));
    }

    private static long sessionsOffered(String language) {
        return national.resources().interpreters().stream()
                .filter(each -> each.mainLanguage().equals(language))
                .mapToLong(CalibrationTest::sessions)
                .sum();
    }

    private static long sessions(Interpreter interpreter) {
        return national.window()
                        .days()
                        .filter(national.openDays()::isOpen)
                        .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                        .filter(interpreter.availability()::includes)
                        .count()
                * interpreter.places();
    }
}
