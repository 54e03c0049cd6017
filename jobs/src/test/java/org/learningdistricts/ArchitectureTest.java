package org.learningdistricts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.learningdistricts",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.learningdistricts.";

    /** Stages in order: one knows those before it only, and the command line knows the job. */
    @ArchTest
    static final ArchRule stagesKnowOnlyEarlierOnes =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("org.learningdistricts..")
                    .layer("contract")
                    .definedBy(BASE + "contract..")
                    .layer("reference")
                    .definedBy(BASE + "reference..")
                    .layer("finding")
                    .definedBy(BASE + "finding..")
                    .layer("receive")
                    .definedBy(BASE + "receive..")
                    .layer("read")
                    .definedBy(BASE + "read..")
                    .layer("normalise")
                    .definedBy(BASE + "normalise..")
                    .layer("check")
                    .definedBy(BASE + "check..")
                    .layer("lake")
                    .definedBy(BASE + "lake..")
                    .layer("report")
                    .definedBy(BASE + "report..")
                    .layer("state")
                    .definedBy(BASE + "state..")
                    .layer("job")
                    .definedBy(BASE + "job..")
                    .layer("cli")
                    .definedBy(BASE + "cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("job")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("state")
                    .mayOnlyBeAccessedByLayers("job", "cli")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("job", "cli")
                    .whereLayer("lake")
                    .mayOnlyBeAccessedByLayers("state", "job", "cli")
                    .whereLayer("check")
                    .mayOnlyBeAccessedByLayers("lake", "report", "state", "job", "cli")
                    .whereLayer("normalise")
                    .mayOnlyBeAccessedByLayers("check")
                    .whereLayer("read")
                    .mayOnlyBeAccessedByLayers("normalise", "check", "receive");

    @ArchTest
    static final ArchRule onlyTheJobKnowsSpringBatch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(BASE + "job..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.batch..");

    @ArchTest
    static final ArchRule onlyTheEdgeKnowsSpring =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(BASE + "job..", BASE + "cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule onlyTheEdgeReadsTheClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(BASE + "job..", BASE + "cli..")
                    .should()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");
}
