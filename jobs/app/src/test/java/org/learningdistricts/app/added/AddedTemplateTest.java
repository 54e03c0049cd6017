package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * "To add a contract version" in the README of schemas: template 2026.1 with a column renamed, one
 * dropped, one new, a new code and a new dataset is added by data alone.
 */
@Tag("slow")
class AddedTemplateTest {

    private static final String QUARTER = "2026-Q1";

    /** A unit that sends by the new template, in both quarters by that of the quarter. */
    private static final String BY_NEW = "00097";

    /** A unit that goes on with the old template. */
    private static final String BY_OLD = "00008";

    /** A unit that uses the new template for a quarter before its time. */
    private static final String TOO_EARLY = "00004";

    /** A unit with a mistake in the column that was renamed. */
    private static final String MISTAKEN = "00025";

    @TempDir private static Path folder;

    private static SourcesCopy sources;
    private static Ldw load;

    @BeforeAll
    static void loadBothQuarters() throws Exception {
        sources = new SourcesCopy(folder.resolve("copy"));
        NewTemplate.addTo(sources);
        Path inbox = Sample.inbox(folder.resolve("inbox"), BY_NEW, TOO_EARLY);
        Sample.replace(inbox, TOO_EARLY, "cover.csv", "2025.1", "2026.1");
        for (String unit : List.of(BY_NEW, BY_OLD, MISTAKEN)) {
            Path quarters = Path.of("..", "..", "sample-input", "quarters");
            Path next = folder.resolve("next");
            Sample.copy(quarters, Sample.QUARTER, unit, next);
            Path sent = inbox.resolve(QUARTER).resolve(unit);
            Files.createDirectories(sent.getParent());
            Files.move(next.resolve(Sample.QUARTER).resolve(unit), sent);
            NewTemplate.replace(sent, "cover.csv", Sample.QUARTER, QUARTER);
            if (!unit.equals(BY_OLD)) {
                NewTemplate.fill(sent, unit);
            }
        }
        Path mistaken = inbox.resolve(QUARTER).resolve(MISTAKEN);
        List<String> rows = Files.readAllLines(mistaken.resolve("workforce.csv"));
        String[] cells = rows.get(1).split(",", -1);
        cells[5] = "99999999";
        Files.writeString(
                mistaken.resolve("workforce.csv"), rows.get(0) + "\n" + String.join(",", cells));
        Files.writeString(
                inbox.resolve(QUARTER).resolve("received.csv"),
                "unit_code,received_at\n"
                        + String.join(
                                "\n",
                                Stream.of(BY_NEW, BY_OLD, MISTAKEN)
                                        .map(unit -> unit + ",2026-03-18T09:00")
                                        .toList()));
        load = ldw("load", inbox);
    }

    private static Ldw ldw(String command, Object... args) throws Exception {
        return sources.ldw(
                Stream.concat(Stream.of(command, "--data", folder.resolve("data")), Stream.of(args))
                        .toArray());
    }

    private static List<String> rows(String sql) throws Exception {
        Ldw answer = ldw("query", "--csv", sql);
        assertThat(answer.err()).isEmpty();
        return answer.out().lines().skip(1).toList();
    }

    @Test
    void readsEachSubmissionByTheTemplateThatItsCoverNames() throws Exception {
        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(
                        rows(
                                "select quarter, unit_code, verdict, template_version"
                                        + " from reporting.submission_version order by all"))
                .containsExactly(
                        "2025-Q3,00004,rejected,2025.1",
                        "2025-Q3,00097,accepted,2025.1",
                        "2026-Q1,00008,accepted_with_warnings,2025.1",
                        "2026-Q1,00025,rejected,2026.1",
                        "2026-Q1,00097,accepted,2026.1");
        assertThat(
                        rows(
                                "select unit_code, rule, column_name, message_vi"
                                        + " from reporting.submission_finding"
                                        + " where severity <> 'info' order by all"))
                .hasSize(4)
                .anyMatch(row -> row.startsWith("00004,unknown-template-version,"))
                .anyMatch(row -> row.startsWith("00008,dataset-missing,"))
                .anyMatch(row -> row.startsWith("00008,older-template,"))
                .anyMatch(
                        row ->
                                row.startsWith("00025,count-above-total,higher_education,")
                                        && row.contains("«Đại học, sau đại học»"));
    }

    @Test
    void keepsOneColumnUnderItsFirstNameAndLeavesOthersEmpty() throws Exception {
        assertThat(
                        rows(
                                "select w.quarter, u.unit_code, w.university_or_above > 0,"
                                        + " w.online_learners, s.children_5_attending > 0"
                                        + " from core.fact_workforce as w"
                                        + " join core.fact_schooling as s using (submission_sk)"
                                        + " join core.dim_unit as u on u.unit_sk = w.unit_sk"
                                        + " order by all"))
                .containsExactly(
                        "2025-Q3,00097,true,,true",
                        "2026-Q1,00008,true,,true",
                        "2026-Q1,00097,true,20000,");
    }

    @Test
    void listsFiguresThatTheTemplateAskedForByItsTitles() throws Exception {
        assertThat(
                        rows(
                                "select quarter, unit_code, figure, name_vi from reporting.figure"
                                        + " where figure in ('university_or_above',"
                                        + " 'online_learners', 'children_5_attending', 'books')"
                                        + " order by all"))
                .containsExactly(
                        "2025-Q3,00097,children_5_attending,Trẻ 5 tuổi đến lớp",
                        "2025-Q3,00097,university_or_above,Đại học trở lên",
                        "2026-Q1,00008,children_5_attending,Trẻ 5 tuổi đến lớp",
                        "2026-Q1,00008,university_or_above,Đại học trở lên",
                        "2026-Q1,00097,books,Số sách",
                        "2026-Q1,00097,online_learners,Học trực tuyến",
                        "2026-Q1,00097,university_or_above,\"Đại học, sau đại học\"");
    }

    @Test
    void expectsADatasetFromItsFirstQuarterOn() throws Exception {
        assertThat(
                        rows(
                                "select quarter, unit_code, status from reporting.completeness"
                                        + " where dataset = 'libraries'"
                                        + " and unit_code in ('00008', '00025', '00097')"
                                        + " order by all"))
                .containsExactly(
                        "2026-Q1,00008,not_sent",
                        "2026-Q1,00025,rejected",
                        "2026-Q1,00097,complete");
    }

    @Test
    void judgesByRulesThatReadWhatIsNewAndWhatLacks() throws Exception {
        assertThat(
                        rows(
                                "select quarter, commune_code, indicator, result"
                                        + " from reporting.commune_indicator where level = 1"
                                        + " and commune_code in ('00008', '00097')"
                                        + " and indicator in ('5.3', '5.4') order by all"))
                .containsExactly(
                        "2026-Q1,00008,5.3,not_assessable",
                        "2026-Q1,00008,5.4,not_assessable",
                        "2026-Q1,00097,5.3,met",
                        "2026-Q1,00097,5.4,met");
        assertThat(
                        rows(
                                "select distinct quarter, commune_code, result"
                                        + " from reporting.commune_condition where level = 1"
                                        + " and commune_code in ('00008', '00097')"
                                        + " and standard = 'preschool-5' and condition = 'a'"
                                        + " order by all"))
                .containsExactly(
                        "2025-Q3,00008,not_assessable",
                        "2025-Q3,00097,met",
                        "2026-Q1,00008,met",
                        "2026-Q1,00097,not_assessable");
        assertThat(ldw("trace", QUARTER, BY_NEW).out())
                .contains("Đại học, sau đại học")
                .contains("F2");
    }

    @Test
    void makesTheTemplateOfTheQuarter() throws Exception {
        assertThat(header("2025-Q4", "Trình độ công dân"))
                .contains("Đại học trở lên")
                .doesNotContain("Học trực tuyến");
        assertThat(header("2026-Q2", "Trình độ công dân"))
                .contains("Đại học, sau đại học", "Học trực tuyến");
        assertThat(header("2026-Q2", "Thư viện")).contains("Số sách cho mượn");
        assertThat(header("2025-Q4", "Thư viện")).isEmpty();
    }

    /** The titles of a sheet of the template for a quarter; empty if there is no such sheet. */
    private List<String> header(String quarter, String sheetName) throws Exception {
        Path template = folder.resolve(quarter + ".xlsx");
        Ldw made =
                ldw(
                        "template",
                        "--unit",
                        BY_NEW,
                        "--quarter",
                        quarter,
                        "--force",
                        "--out",
                        template);
        assertThat(made.err()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template))) {
            XSSFSheet sheet = book.getSheet(sheetName);
            return sheet == null
                    ? List.of()
                    : Stream.iterate(0, i -> i < sheet.getRow(0).getLastCellNum(), i -> i + 1)
                            .map(i -> String.valueOf(sheet.getRow(0).getCell(i)))
                            .toList();
        }
    }
}
