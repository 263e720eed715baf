package nl.planhorizon.data.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.planhorizon.data.audit", importOptions = ImportOption.DoNotIncludeTests.class)
class AuditArchitectureTest {

    @ArchTest
    static final ArchRule sharesWithTheSolverOnlyTheDomainAndTheNamesOfTheRules = classes()
            .that()
            .resideInAPackage("nl.planhorizon.data.audit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.planhorizon.data.audit..",
                    "nl.planhorizon.solver.domain..",
                    "nl.planhorizon.solver.catalogue",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify..",
                    "java..");
}
