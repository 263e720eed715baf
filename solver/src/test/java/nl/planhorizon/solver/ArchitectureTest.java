package nl.planhorizon.solver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "nl.planhorizon.solver", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "nl.planhorizon.solver.";

    @ArchTest
    static final ArchRule domainKnowsOnlyTheLanguage = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule catalogueKnowsOnlyTheDomain = classes()
            .that()
            .resideInAPackage(ROOT + "catalogue..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "domain..", ROOT + "catalogue..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule factsKnowDomainAndCatalogue = classes()
            .that()
            .resideInAPackage(ROOT + "facts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "domain..", ROOT + "catalogue..", ROOT + "facts..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule rulesAreNotKnownByThePlanningBoard = noClasses()
            .that()
            .resideInAPackage(ROOT + "planning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "rules..", ROOT + "score..", ROOT + "search..", ROOT + "model..");

    @ArchTest
    static final ArchRule rulesKnowNothingOfTheSearch = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "rules..", ROOT + "score..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "search..", ROOT + "model..");

    @ArchTest
    static final ArchRule onlyThePlanningBoardIsAnnotatedForTheSolver = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "planning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.timefold.solver.core.api.domain..");

    @ArchTest
    static final ArchRule nobodyReadsFilesOrKnowsFrameworks = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "org.springframework..", "com.fasterxml..");

    @ArchTest
    static final ArchRule nobodyAsksForTheTime = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();
}
