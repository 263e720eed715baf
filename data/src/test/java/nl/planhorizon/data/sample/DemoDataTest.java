package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Figures;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {

    private static final DemoRequest SMALL = demo("demo-300");

    @Test
    void sameSeedGivesTheSameCaseload() {
        var first = DemoData.generate(SMALL);

        var second = DemoData.generate(SMALL);

        assertThat(second).hasToString(first.toString());
    }

    @Test
    void otherSeedGivesOtherCases() {
        var first = DemoData.generate(SMALL);

        var second = DemoData.generate(SMALL.withSeed(2));

        assertThat(procedures(second)).isNotEqualTo(procedures(first));
    }

    @Test
    void moreStaffLeavesTheCasesAndTheEarlierStaffAsTheyAre() {
        var few = DemoData.undisturbed(SMALL);

        var many = DemoData.undisturbed(SMALL.withOfficers(60));

        assertThat(procedures(many)).isEqualTo(procedures(few));
        assertThat(many.resources().officers()).hasSize(60);
        assertThat(many.resources().officers().subList(0, SMALL.officers()))
                .isEqualTo(few.resources().officers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "stress-300", "stress-3000"})
    void everyReferenceExists(String name) {
        var caseload = DemoData.generate(demo(name));

        assertThat(keys(caseload)).containsAll(references(caseload));
        assertThat(caseload.cases()).doesNotHaveDuplicates().hasSize(demo(name).cases());
        assertThat(caseload.standing().stream()
                        .map(standing -> standing.hearing().caseId()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "stress-300", "stress-3000"})
    void publishedPlanIsLegalUntilSomethingGoesWrong(String name) {
        var before = DemoData.undisturbed(demo(name));

        var after = DemoData.generate(demo(name));

        assertThat(PublishedCheck.violations(before)).isEmpty();
        assertThat(PublishedCheck.violations(after))
                .containsKeys("officer-unavailable", "interpreter-unavailable", "room-unsuitable", "not-ready");
        assertThat(before.standing()).anyMatch(standing -> standing.isPinned());
    }

    @Test
    void largestNamedCaseloadHasALegalPlanToo() {
        var caseload = DemoData.undisturbed(demo("stress-national"));

        assertThat(caseload.cases()).hasSize(33_555);
        assertThat(caseload.standing()).hasSizeGreaterThan(1_000);
        assertThat(PublishedCheck.violations(caseload)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7})
    void publishedPlanIsLegalForOtherSeedsAndDays(long seed) {
        var request = SMALL.withSeed(seed).withAsOf(LocalDate.of(2024, 4, 17).plusDays(seed));

        var before = DemoData.undisturbed(request);

        assertThat(PublishedCheck.violations(before)).isEmpty();
        assertThat(before.standing()).isNotEmpty();
        assertThat(before.window().first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void newNuisanceIsReportedOnTheDayThePlanIsMade() {
        var caseload = DemoData.generate(SMALL);

        var reports = caseload.cases().stream()
                .filter(each -> caseload.asOf().equals(each.circumstances().nuisanceReport()));

        assertThat(reports)
                .isNotEmpty()
                .allMatch(each -> each.procedure().queue().equals("priority"));
    }

    @Test
    void familiesShareWhatFamiliesShare() {
        var caseload = DemoData.generate(demo("demo-3000"));

        var families = caseload.cases().stream()
                .filter(each -> each.circumstances().family() != null)
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.circumstances().family())));

        assertThat(families.values()).isNotEmpty().allSatisfy(members -> {
            assertThat(members).hasSizeBetween(1, 4);
            assertThat(members.stream().map(AsylumCase::dates).distinct()).hasSize(1);
            assertThat(members.stream().map(AsylumCase::procedure).distinct()).hasSize(1);
            assertThat(members.stream()
                            .map(each -> each.circumstances().locations())
                            .distinct())
                    .hasSize(1);
        });
    }

    @Test
    void casesAreReadyOrSayWhatIsMissing() {
        var caseload = DemoData.generate(demo("demo-3000"));

        var waiting = caseload.cases().stream()
                .filter(each -> each.status() == CaseStatus.OPEN && !each.isReady())
                .toList();

        assertThat(waiting).hasSizeBetween(250, 700).allMatch(each -> !each.missing()
                .isEmpty());
    }

    @Test
    void stressCaseloadIsAllTrackFourAndReady() {
        var caseload = DemoData.generate(demo("stress-3000"));

        assertThat(caseload.cases())
                .allMatch(each -> each.procedure().track() == 4)
                .allMatch(each -> each.isReady() || each.status() != CaseStatus.OPEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void tinyCaseloadsWorkToo(int cases) {
        var request = DemoRequest.of(Profile.CALIBRATED, cases).withLocations(1).withWeeks(1);

        var caseload = DemoData.generate(request);

        assertThat(caseload.cases()).hasSize(cases);
        assertThat(PublishedCheck.violations(DemoData.undisturbed(request))).isEmpty();
    }

    @Test
    void nobodyHasAName() {
        var caseload = DemoData.generate(SMALL);

        var ids = keys(caseload).stream().filter(key -> key.matches("[ZOTLG][P0-9].*"));

        assertThat(ids).isNotEmpty().allMatch(id -> id.matches("Z\\d{5}(-2)?|[OTLG]\\d{3}|TP\\d{2}"));
    }

    @Test
    void nearlyEveryLanguageHasAnInterpreter() {
        for (int interpreters : List.of(20, 28, 117, 450, 470)) {
            var request = SMALL.withInterpreters(interpreters);

            var spoken = DemoData.generate(request).resources().interpreters().stream()
                    .map(Interpreter::mainLanguage)
                    .collect(Collectors.toSet());

            var asked = Scope.languages(Figures.bundled(), interpreters);
            assertThat(asked.stream().filter(language -> !spoken.contains(language)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static DemoRequest demo(String name) {
        return DemoRequest.named(name).orElseThrow();
    }

    private static List<String> procedures(Caseload caseload) {
        return caseload.cases().stream()
                .map(each -> each.id() + each.procedure() + each.dates() + each.language() + each.needs())
                .toList();
    }

    private static Set<String> keys(Caseload caseload) {
        var resources = caseload.resources();
        var policy = caseload.policy();
        return Stream.of(
                        caseload.cases().stream().map(AsylumCase::id),
                        caseload.companions().stream().map(Companion::id),
                        resources.officers().stream().map(Officer::id),
                        resources.interpreters().stream().map(Interpreter::id),
                        resources.locations().stream().map(Location::code),
                        resources.rooms().stream().map(Room::id),
                        policy.queues().stream().map(Queue::group),
                        policy.hearingTypes().stream().map(HearingType::code))
                .flatMap(stream -> stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> references(Caseload caseload) {
        var ofCases = caseload.cases().stream().flatMap(each -> Stream.of(
                        Stream.of(each.procedure().queue(), each.procedure().hearingType()),
                        each.circumstances().locations().stream(),
                        each.circumstances().companions().stream())
                .flatMap(stream -> stream));
        var ofStaff = caseload.resources().officers().stream()
                .flatMap(officer -> Stream.concat(officer.locations().stream(), Stream.ofNullable(officer.mentor())));
        var ofPlan = caseload.standing().stream()
                .map(standing -> standing.hearing())
                .flatMap(hearing -> Stream.of(
                        hearing.caseId(),
                        hearing.officer(),
                        hearing.interpreter(),
                        hearing.location(),
                        hearing.room()));
        return Stream.of(ofCases, ofStaff, ofPlan)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
