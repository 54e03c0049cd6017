package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells below no title: one among rows is astray, above several of them the title lacks. */
class UntitledColumnTest {

    private static final String LITERACY = "literacy.csv";
    private static final String TITLES =
            "commune_code, commune_name, age_band, population, literate_level_1, literate_level_2";

    @TempDir Path inbox;

    /** What is found of a second column without a title that has a value in these lines. */
    private List<String> found(Set<Integer> linesWithAValue) throws IOException {
        CleanSubmission submission = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>();
        for (String line : submission.lines(LITERACY)) {
            boolean hasValue = linesWithAValue.contains(lines.size() + 1);
            lines.add(line.replaceFirst(",", hasValue ? ",12," : ",,"));
        }
        submission.write(LITERACY, lines);
        return submission.found();
    }

    @Test
    void namesTheOneCellThatHasAValue() throws IOException {
        assertThat(found(Set.of(3)))
                .containsExactly("untitled-column literacy.csv 3 B B " + TITLES);
    }

    @Test
    void namesTheHeaderWhereSeveralHaveOne() throws IOException {
        assertThat(found(Set.of(3, 5)))
                .containsExactly("untitled-column literacy.csv 1 B B " + TITLES);
    }
}
