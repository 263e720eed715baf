package nl.planhorizon.data.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"nl.planhorizon.data.audit", "nl.planhorizon.data.text"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class AuditArchitectureTest {

    @ArchTest
    static final ArchRule sharesWithTheSolverOnlyTheDomainAndTheNamesOfTheRules = classes()
            .that()
            .resideInAPackage("nl.planhorizon.data.audit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.planhorizon.data.audit..",
                    "nl.planhorizon.data.text..",
                    "nl.planhorizon.solver.domain..",
                    "nl.planhorizon.solver.catalogue",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify..",
                    "java..");

    /** The audit says what it found in words; nothing of the solver may come in with them. */
    @ArchTest
    static final ArchRule wordsKnowNothingButDays = classes()
            .that()
            .resideInAPackage("nl.planhorizon.data.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.planhorizon.data.text..", "nl.planhorizon.solver.domain.calendar", "org.jspecify..", "java..");
}
