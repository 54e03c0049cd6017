package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningdistricts.intake.CatalogueTest;
import org.learningdistricts.intake.check.submission.SamplesTest;

/** To add a check: a figure of 98765 classes, which stands for one that is not known. */
@Tag("slow")
class AddedCheckTest {

    private static final String CHECK =
            "jobs/intake/src/main/java/org/learningdistricts/intake/check/";

    private static final String SAMPLE = "sample-input/warned/placeholder-figure";

    private static final String SOURCE =
            """
            package org.learningdistricts.intake.check.rows;

            import org.learningdistricts.intake.finding.Findings;

            final class PlaceholderFigure implements CellCheck {

                private static final String RULE = "placeholder-figure";

                @Override
                public void check(CheckedCell cell, Findings findings) {
                    if (Long.valueOf(98765).equals(cell.value())) {
                        findings.add(RULE, cell.place(), cell.text(), null);
                    }
                }
            }
            """;

    /** A step of the table in {@code jobs/README.md}, and what is said when it is left out. */
    enum Step {
        ROW(CatalogueTest.class, "add a row to checks.csv"),
        CLASS(CatalogueTest.class, "class PlaceholderFigure"),
        CALL(SamplesTest.class, "call the check from RowChecks, SubmissionChecker or a reader"),
        FAST_WAY(SamplesTest.class, "let check.plain turn away"),
        SAMPLE(CatalogueTest.class, "make a sample, see the README of sample-input");

        private final Class<?> test;
        private final String said;

        Step(Class<?> test, String said) {
            this.test = test;
            this.said = said;
        }
    }

    @TempDir private Path folder;

    @Test
    void worksWithAllSteps() throws Exception {
        assertThat(saidOf(EnumSet.allOf(Step.class), CatalogueTest.class, SamplesTest.class))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheStepLeftOut(Step step) throws Exception {
        assertThat(saidOf(EnumSet.complementOf(EnumSet.of(step)), step.test)).contains(step.said);
    }

    private String saidOf(Set<Step> steps, Class<?>... tests)
            throws IOException, InterruptedException {
        SourcesCopy copy = new SourcesCopy(folder);
        for (Step step : steps) {
            take(step, copy);
        }
        String errors = copy.compile(CHECK + "rows", CHECK + "plain");
        return errors.isEmpty() ? copy.test(tests) : errors;
    }

    private static void take(Step step, SourcesCopy copy) throws IOException {
        switch (step) {
            case ROW ->
                    copy.append(
                            "schemas/checks/checks.csv",
                            "placeholder-figure,warning,intake,Số điền tạm,Placeholder figure,"
                                    + "«{value}» là số điền tạm.,«{value}» is a placeholder.,"
                                    + "Ghi số thật.,Write the real figure.,Test,2025-01-01,");
            case CLASS -> copy.write(CHECK + "rows/PlaceholderFigure.java", SOURCE);
            case CALL ->
                    copy.replace(
                            CHECK + "rows/RowChecks.java",
                            "new ImplausibleYear()",
                            "new ImplausibleYear(), new PlaceholderFigure()");
            case FAST_WAY ->
                    copy.replace(
                            CHECK + "plain/PlainCounts.java",
                            "return value <= maximum;",
                            "return value <= maximum && value != 98765;");
            case SAMPLE -> {
                copy.copy("sample-input/warned/implausible-year", SAMPLE);
                copy.replace(
                        SAMPLE + "/2025-Q2/003/learning_centres.csv",
                        "yes,61,1672",
                        "yes,98765,1672");
                copy.append(
                        SAMPLE + "/expected.csv",
                        "placeholder-figure,warning,learning_centres.csv,2,classes");
            }
        }
    }
}
