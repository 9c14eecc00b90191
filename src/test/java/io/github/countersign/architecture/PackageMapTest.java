package io.github.countersign.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map of the packages: nouns below verbs below edges, and one home for each library. */
class PackageMapTest {

    private static final String ROOT = "io.github.countersign";
    private static JavaClasses product = new ClassFileImporter().importPackages("none");

    @BeforeAll
    static void load() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void arrowsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("catalog")
                .definedBy(ROOT + ".catalog")
                .layer("assessment")
                .definedBy(ROOT + ".assessment")
                .layer("sources")
                .definedBy(ROOT + ".sources..")
                .layer("analysis")
                .definedBy(ROOT + ".analysis")
                .layer("engine")
                .definedBy(ROOT + ".engine")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("front door")
                .definedBy(ROOT)
                .layer("cucumber")
                .definedBy(ROOT + ".cucumber")
                .layer("cli")
                .definedBy(ROOT + ".cli")
                .withOptionalLayers(true)
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cucumber")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("front door")
                .mayOnlyBeAccessedByLayers("cli", "cucumber")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("front door", "cli", "cucumber")
                .whereLayer("sources")
                .mayOnlyBeAccessedByLayers("front door", "cli", "cucumber")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("engine")
                .check(product);
    }

    @Test
    void eachLibraryHasOneHome() {
        onlyIn("org.drools..", "engine");
        onlyIn("org.kie..", "engine");
        onlyIn("freemarker..", "report");
        onlyIn("org.apache.commons.csv..", "sources..");
        onlyIn("picocli..", "cli");
        onlyIn("java.net.http..", "sources.live");
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".sources..", ROOT + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..")
                .because("reading with Jackson is the business of sources, writing that of report")
                .check(product);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".cucumber", ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.cucumber..")
                .check(product);
    }

    @Test
    void theModelIsRecordsAndClosedSets() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("Facts")
                .should()
                .beAssignableTo(Record.class)
                .because("a noun of the model is a record; only Facts, which reads them by name, is not")
                .check(product);
    }

    private static void onlyIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " lives in " + home)
                .check(product);
    }
}
