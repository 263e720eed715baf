package nl.planhorizon.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "nl.planhorizon", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_BENCHMARK = noClasses()
            .that()
            .resideOutsideOfPackage("nl.planhorizon.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.planhorizon.bench..");

    @ArchTest
    static final ArchRule ONLY_ITS_OWN_PACKAGE_KNOWS_OR_TOOLS = noClasses()
            .that()
            .resideOutsideOfPackage("nl.planhorizon.bench.cpsat")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule PEERS_USE_NOTHING_OF_OUR_SEARCH = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.planhorizon.bench.choice",
                    "nl.planhorizon.bench.greedy",
                    "nl.planhorizon.bench.plain",
                    "nl.planhorizon.bench.cpsat")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.planhorizon.solver..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "nl.planhorizon.solver.domain..", "nl.planhorizon.solver.facts..")));

    @ArchTest
    static final ArchRule CLOCKS_ARE_READ_AT_THE_EDGE = noClasses()
            .that()
            .resideInAPackage("nl.planhorizon.bench..")
            .and()
            .doNotHaveFullyQualifiedName("nl.planhorizon.bench.Bench")
            .and()
            .doNotHaveFullyQualifiedName("nl.planhorizon.bench.trial.TrialMain")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.InstantSource.class, "system");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("nl.planhorizon.bench.(*)..").should().beFreeOfCycles();
}
