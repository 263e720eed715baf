package nl.planhorizon.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;

/** Who may know whom. */
@AnalyzeClasses(packages = "nl.planhorizon", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_SOLVER_KNOWS_NEITHER_FILES_NOR_COMMANDS = noClasses()
            .that()
            .resideInAPackage("nl.planhorizon.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.planhorizon.data..", "nl.planhorizon.api..");

    @ArchTest
    static final ArchRule DATA_DOES_NOT_KNOW_THE_COMMANDS = noClasses()
            .that()
            .resideInAPackage("nl.planhorizon.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.planhorizon.api..");

    @ArchTest
    static final ArchRule COMMANDS_KNOW_ONLY_THE_FRONT_OF_THE_SOLVER = noClasses()
            .that()
            .resideInAPackage("nl.planhorizon.api..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.planhorizon.solver..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "nl.planhorizon.solver",
                            "nl.planhorizon.solver.domain..",
                            "nl.planhorizon.solver.catalogue",
                            "nl.planhorizon.solver.desk..",
                            "nl.planhorizon.solver.explain..",
                            "nl.planhorizon.solver.forecast.model",
                            "nl.planhorizon.solver.forecast.result",
                            "nl.planhorizon.solver.forecast.supply",
                            "nl.planhorizon.solver.whatif..")));

    @ArchTest
    static final ArchRule COMMANDS_DO_NOT_KNOW_THE_SEARCH_LIBRARY = noClasses()
            .that()
            .resideInAPackage("nl.planhorizon.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.timefold..");

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_COMMAND_LINE_FORM_NO_CIRCLE =
            slices().matching("nl.planhorizon.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_MAIN_CLASS_ENDS_THE_PROGRAM = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.planhorizon.api.Planhorizon")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule ONE_CLASS_NAMES_THE_ZONE_OF_THE_OFFICE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.planhorizon.api.time.OfficeTime")
            .should()
            .callMethod(ZoneId.class, "of", String.class);

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .resideInAPackage("nl.planhorizon.api..")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveModifier(JavaModifier.FINAL);
}
