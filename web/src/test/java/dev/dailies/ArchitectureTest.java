package dev.dailies;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "dev.dailies", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] OUTER = {
        "dev.dailies..service..",
        "dev.dailies..signon..",
        "dev.dailies..mail..",
        "dev.dailies..batch..",
        "dev.dailies..provider..",
        "dev.dailies..installation..",
        "dev.dailies..api..",
        "dev.dailies..pages..",
        "dev.dailies..entrance.."
    };

    @ArchTest
    static final ArchRule featuresDependOnlyAsDrawn = modules()
            .definedByPackages("dev.dailies.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("audit")
                            .toModules("shared")
                            .fromModule("team")
                            .toModules("shared", "audit")
                            .fromModule("credit")
                            .toModules("shared", "audit", "team")
                            .fromModule("provider")
                            .toModules("shared")
                            .fromModule("task")
                            .toModules("shared", "audit", "team", "credit", "provider")
                            .fromModule("upload")
                            .toModules("shared", "audit", "team", "credit", "task")
                            .fromModule("usage")
                            .toModules("shared", "audit", "team", "credit", "task")
                            .fromModule("installation")
                            .toModules("shared", "team", "credit", "task", "upload")
                            .fromModule("api")
                            .toModules("shared", "team", "credit", "task", "upload")
                            .fromModule("pages")
                            .toModules("shared", "audit", "team", "credit", "task", "upload", "usage")
                            .fromModule("entrance")
                            .toModules("shared", "api", "pages"),
                    consideringOnlyDependenciesInAnyPackage("dev.dailies.."));

    @ArchTest
    static final ArchRule domainKnowsNothingOutsideIt = noClasses()
            .that()
            .resideOutsideOfPackages(OUTER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OUTER);

    @ArchTest
    static final ArchRule onlyRepositoriesHoldTheEntityManager = noClasses()
            .that()
            .resideInAnyPackage(OUTER)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule webSeesNoEntities = noClasses()
            .that()
            .resideInAnyPackage("dev.dailies..api..", "dev.dailies..pages..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** An empty import would pass every rule above. */
    @ArchTest
    static void theFenceStandsAroundSomething(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(40);
    }
}
