package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes of communes were used again in July 2025: no SQL joins by one without its time, and no view
 * takes Phường Tứ Liên for Phường Hồng Hà (00097), or Phường Trúc Bạch for Phường Ba Đình (00004).
 */
class UnitCodeTest {

    private static final String CODE =
            "\\w+\\.(?:unit|parent|old|new|commune|district|subject|submission_unit)_code";

    /** What a join or a filter asks, up to the next one. */
    private static final Pattern CONDITIONS =
            Pattern.compile(
                    "\\b(?:on|where|using)\\b(.*?)(?=\\b(?:(?:inner|left|full|cross|semi|anti) join|on"
                            + "|where|using|group by|order by|union|having)\\b|;|\\z)",
                    Pattern.DOTALL);

    /** A code beside the column of another relation, bare or inside of a function. */
    private static final Pattern BY_CODE =
            Pattern.compile(
                    "%1$s\\b[^=<>\\n]*=[^=\\n]*\\w+\\.\\w+|\\w+\\.\\w+[^=<>\\n]*=[^=\\n]*%1$s\\b|^\\s*\\([^)]*_code\\b"
                            .formatted(CODE));

    private static final Pattern IN_ITS_TIME =
            Pattern.compile("valid_from|valid_to|effective_on|\\bquarter\\b");

    @TempDir private Path folder;

    /** Which conditions of a text compare codes without their time. */
    private static List<String> timeless(String name, String sql) {
        String text = sql.replaceAll("--[^\n]*", "");
        return CONDITIONS
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(conditions -> BY_CODE.matcher(conditions).find())
                .filter(conditions -> !IN_ITS_TIME.matcher(conditions).find())
                .map(conditions -> name + ": " + conditions.strip())
                .toList();
    }

    @Test
    void noFileJoinsByACodeWithoutItsTime() throws IOException {
        List<String> found = new ArrayList<>();
        SqlFiles.all().forEach(file -> found.addAll(timeless(file.path(), file.text())));
        for (String other : List.of("src/main/resources", "questions", "../jobs")) {
            try (Stream<Path> files = Files.walk(Path.of(other))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".sql"))
                                .filter(path -> !path.toString().contains("target/"))
                                .toList()) {
                    found.addAll(timeless(file.toString(), Files.readString(file)));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void joinsByACodeAloneAreSeen() {
        assertThat(timeless("a", "select 1 from a\njoin b\n    on b.unit_code = a.unit_code;"))
                .hasSize(1);
        assertThat(timeless("a", "from a inner join b on ltrim(b.unit_code, '0') = a.code where x"))
                .hasSize(1);
        assertThat(timeless("a", "from a inner join b using (unit_code)")).hasSize(1);
        assertThat(timeless("a", "from a, b where b.old_code = a.unit_code and b.x = 1"))
                .hasSize(1);
        assertThat(
                        timeless(
                                "a",
                                "from a inner join b on b.unit_code = a.unit_code and a.day between"
                                        + " b.valid_from and b.valid_to"))
                .isEmpty();
    }

    @Test
    void viewsNameTheUnitOfTheTime() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-12-20T10:00",
                district("001", "00004"),
                district("003", "00097"),
                commune("00004"),
                commune("00097"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        List<String> views =
                warehouse.rows(
                        "select view.table_name || ',' || replace(code.column_name, '_code', '')"
                                + " from duckdb_columns() as code inner join"
                                + " information_schema.tables as view on view.table_name ="
                                + " code.table_name and view.table_schema = 'reporting'"
                                + " where code.schema_name = 'reporting' and code.column_name in"
                                + " ('unit_code', 'commune_code', 'district_code',"
                                + " 'submission_unit_code') order by all");
        assertThat(views).hasSizeGreaterThan(15);
        for (String of : views) {
            String view = of.substring(0, of.indexOf(','));
            String unit = of.substring(of.indexOf(',') + 1);
            if (!columns(warehouse, view).contains("quarter")) {
                continue;
            }
            String known =
                    " from reporting.%1$s as shown left join reporting.unit as known"
                                    .formatted(view)
                            + " on known.unit_key = shown.%1$s_key and known.unit_code = shown.%1$s_code"
                                    .formatted(unit)
                            + " where shown.%1$s_code is not null".formatted(unit);
            String day = boundaries(view);
            assertThat(
                            warehouse.rows(
                                    "select count(*)"
                                            + known
                                            + " and (known.unit_key is null or %s not between"
                                                    .formatted(day)
                                            + " known.valid_from and coalesce(known.valid_to,"
                                            + " date '9999-12-31'))"))
                    .as(of)
                    .containsExactly("0");
            if (columns(warehouse, view).contains(unit + "_name")) {
                assertThat(
                                warehouse.rows(
                                        "select count(*)"
                                                + known
                                                + " and known.name <> shown.%1$s_name"
                                                        .formatted(unit)))
                        .as(of)
                        .containsExactly("0");
            }
        }
        assertThat(
                        warehouse.rows(
                                "select quarter, unit_name, value from reporting.figure where"
                                        + " figure = 'citizens' order by all"))
                .containsExactly(
                        "2025-Q2,Phường Trúc Bạch,4.000000000000000000",
                        "2025-Q2,Phường Tứ Liên,97.000000000000000000",
                        "2025-Q3,Phường Ba Đình,40004.000000000000000000",
                        "2025-Q3,Phường Hồng Hà,40097.000000000000000000");
    }

    private static List<String> columns(Warehouse warehouse, String view) throws Exception {
        return warehouse.rows(
                "select column_name from duckdb_columns() where schema_name = 'reporting' and"
                        + " table_name = '%s'".formatted(view));
    }

    /** The day on which a unit of a row must be in force. */
    private static String boundaries(String view) {
        return view.equals("figure_on_boundaries")
                ? "shown.boundaries_on"
                : "last_day(cast(left(shown.quarter, 4) || '-' || lpad(cast(cast(right(shown.quarter,"
                        + " 1) as integer) * 3 as varchar), 2, '0') || '-01' as date))";
    }

    private static Sent district(String code, String commune) {
        int citizens = Integer.parseInt(commune);
        return Sent.district("2025-Q2", code, "a")
                .with(
                        "workforce",
                        Tables.WORKFORCE,
                        "%s,,%d,%d,2,1".formatted(commune, citizens, citizens))
                .with("titles", Tables.TITLES, commune + ",,citizen,,,1");
    }

    private static Sent commune(String code) {
        int citizens = 40_000 + Integer.parseInt(code);
        return Sent.commune("2025-Q3", code, "a")
                .with(
                        "workforce",
                        Tables.WORKFORCE,
                        "%s,,%d,300,200,100".formatted(code, citizens));
    }
}
