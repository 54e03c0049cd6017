package org.learningdistricts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

@AnalyzeClasses(
        packages = "org.learningdistricts",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.learningdistricts.";

    /** From the first stage to the command line. */
    private static final List<String> STAGES =
            List.of(
                    "file",
                    "read",
                    "contract",
                    "reference",
                    "finding",
                    "receive",
                    "normalise",
                    "check",
                    "lake",
                    "report",
                    "template",
                    "state",
                    "job",
                    "cli");

    @ArchTest
    static final ArchRule stagesKnowOnlyEarlierOnes =
            CompositeArchRule.of(
                    IntStream.range(0, STAGES.size() - 1)
                            .mapToObj(ArchitectureTest::knowsNoLaterStage)
                            .toList());

    private static ArchRule knowsNoLaterStage(int stage) {
        String[] later =
                STAGES.subList(stage + 1, STAGES.size()).stream()
                        .map(name -> BASE + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + STAGES.get(stage) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later);
    }

    @ArchTest
    static final ArchRule markedWorkbooksKnowNoSubmissions =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "report.workbook..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            BASE + "contract..",
                            BASE + "check..",
                            BASE + "report",
                            BASE + "report.annotated..");

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
