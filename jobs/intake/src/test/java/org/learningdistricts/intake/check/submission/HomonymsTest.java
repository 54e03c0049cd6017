package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** District 018 has a town and a commune of one name. */
class HomonymsTest {

    private static final String HEADER =
            "name,unit_level,unit_code,valid_from,valid_to,decided_by,decided_on,note\n";
    private static final String DISTRICT = "2025-Q1/018";
    private static final String WORKFORCE = "workforce.csv";

    @TempDir Path inbox;

    private CleanSubmission nameless(String name, String decisions) throws IOException {
        CleanSubmission submission =
                CleanSubmission.ofDistrict(inbox, DISTRICT, HEADER + decisions);
        submission.replace(WORKFORCE, "00526,Thị trấn Yên Viên", "," + name);
        return submission;
    }

    private static List<String> aboutWorkforce(CleanSubmission submission) {
        return submission.found().stream().filter(f -> f.contains(WORKFORCE)).toList();
    }

    @Test
    void tellsHomonymsByTheirPrefix() throws IOException {
        assertThat(aboutWorkforce(nameless("TT. Yên Viên", "")))
                .containsExactly("code-from-name workforce.csv 2 commune_code TT. Yên Viên 00526");
    }

    @Test
    void neverGuessesAmongHomonyms() throws IOException {
        assertThat(aboutWorkforce(nameless("Yên Viên", "")))
                .containsExactly("missing-value workforce.csv 2 commune_code  00001 … 99999");
    }

    @Test
    void resolvesHomonymsByDecision() throws IOException {
        assertThat(
                        aboutWorkforce(
                                nameless("yên viên", "Yên Viên,commune,00526,,,Lan,2025-03-01,\n")))
                .containsExactly("code-from-name workforce.csv 2 commune_code yên viên 00526");
    }

    @Test
    void resolvesNothingByTwoDecisionsThatDisagree() throws IOException {
        String decisions =
                "Yên Viên,commune,00526,,,Lan,2025-03-01,\nYên Viên,commune,00532,,,An,2025-03-01,\n";
        assertThat(aboutWorkforce(nameless("Yên Viên", decisions)))
                .containsExactly("missing-value workforce.csv 2 commune_code  00001 … 99999");
    }

    @Test
    void resolvesNothingByADecisionAboutAnotherDistrict() throws IOException {
        assertThat(aboutWorkforce(nameless("Xã Lạ", "Xã Lạ,commune,00001,,,Lan,2025-03-01,\n")))
                .containsExactly("missing-value workforce.csv 2 commune_code  00001 … 99999");
    }

    @Test
    void takesANameThatAgreesByDecision() throws IOException {
        CleanSubmission submission =
                CleanSubmission.ofDistrict(
                        inbox, DISTRICT, HEADER + "Ga Yên Viên,commune,00526,,,Lan,2025-03-01,\n");
        submission.replace(WORKFORCE, "Thị trấn Yên Viên", "Ga Yên Viên");
        assertThat(aboutWorkforce(submission))
                .containsExactly(
                        "name-by-decision workforce.csv 2 commune_name Ga Yên Viên"
                                + " 00526 Thị trấn Yên Viên");
    }

    @Test
    void tellsACodeWithoutZerosByTheNameBesideIt() throws IOException {
        CleanSubmission submission = CleanSubmission.ofDistrict(inbox, "2025-Q1/001", "");
        submission.replace("evidence.csv", "00001,Phường Phúc Xá", "1,P. Phúc Xá");
        submission.replace("evidence.csv", "001,Quận Ba Đình", "1,Ba Đình");
        assertThat(submission.found())
                .filteredOn(finding -> finding.contains("evidence.csv"))
                .singleElement()
                .asString()
                .startsWith("leading-zeros evidence.csv")
                .contains(" unit_code 1 0");
        submission.replace("evidence.csv", "1,Ba Đình", "1,");
        assertThat(submission.found())
                .anyMatch(finding -> finding.startsWith("wrong-type evidence.csv"));
    }
}
