package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * "To add a threshold" in the READMEs of schemas and warehouse: a row from a day on, and the end of
 * the one before. Each that is left out is named.
 */
@Tag("slow")
class AddedThresholdTest {

    private static final String INDICATORS = "schemas/reference/indicators.csv";
    private static final String STANDARDS = "schemas/reference/standards.csv";

    private static final String SHARE =
            "TT25-commune-1,commune,1,5,5.2,a,Công dân được đào tạo trình độ chuyên môn kỹ thuật,"
                    + "Citizens with a technical qualification,"
                    + "Tỷ lệ công dân được đào tạo trình độ chuyên môn kỹ thuật,"
                    + "The share of citizens with a technical qualification,người,people,share,"
                    + "workforce.technically_qualified,workforce.citizens,,,,%s,ordinary,"
                    + "TT 25/2023/TT-BGDĐT Điều 6,\"Circular 25/2023/TT-BGDĐT, article 6\",%s";

    @TempDir private Path folder;

    private Ldw load(SourcesCopy sources) throws Exception {
        Path inbox = Sample.inbox(folder.resolve("inbox"), Sample.UNIT);
        return sources.ldw("load", "--data", folder.resolve("data"), "--reports", "json", inbox);
    }

    private SourcesCopy sources() throws Exception {
        return new SourcesCopy(folder.resolve("copy"));
    }

    private static void end(SourcesCopy sources) throws Exception {
        sources.replace(
                INDICATORS,
                SHARE.formatted(50, "2024-02-12,\n"),
                SHARE.formatted(50, "2024-02-12,2025-06-30\n"));
    }

    private static void begin(SourcesCopy sources, String figure) throws Exception {
        sources.append(
                INDICATORS,
                SHARE.formatted(58, "2025-07-01,")
                        .replace("workforce.technically_qualified", figure));
    }

    @Test
    void holdsFromItsDayOn() throws Exception {
        SourcesCopy sources = sources();
        end(sources);
        begin(sources, "workforce.technically_qualified");
        assertThat(load(sources).code()).isEqualTo(ExitCode.DONE);
        assertThat(
                        sources.ldw(
                                        "query",
                                        "--csv",
                                        "--data",
                                        folder.resolve("data"),
                                        "select numerator, denominator, threshold_pct, result from"
                                                + " reporting.commune_indicator where level = 1 and"
                                                + " indicator = '5.2' and commune_code = '00097'")
                                .out())
                .endsWith("69283,119800,58,not_met\r\n");
    }

    @Test
    void namesTheThresholdBeforeThatDoesNotEnd() throws Exception {
        SourcesCopy sources = sources();
        begin(sources, "workforce.technically_qualified");
        Ldw load = load(sources);
        assertThat(load.code()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err())
                .contains("reference/indicators.csv", "valid_from")
                .contains("which should end before this day");
    }

    @Test
    void namesAStandardThatEndsWhileItIsRequired() throws Exception {
        SourcesCopy sources = sources();
        for (String area : List.of("ordinary", "especially_difficult_area")) {
            String row =
                    ",90,"
                            + area
                            + ",,NĐ 20/2014/NĐ-CP Điều 20,\"Decree 20/2014/NĐ-CP, article 20\",2014-05-15,";
            sources.replace(STANDARDS, row + "\n", row + "2025-06-30\n");
        }
        Ldw load = load(sources);
        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err())
                .contains("required_standards_ended (", "such as literacy-1 in 2025-Q3)");
    }

    @Test
    void namesAFigureThatIsMisspelt() throws Exception {
        SourcesCopy sources = sources();
        end(sources);
        begin(sources, "workforce.technically_qualifed");
        assertThat(load(sources).err())
                .contains("no template has the figure «workforce.technically_qualifed»");
    }
}
