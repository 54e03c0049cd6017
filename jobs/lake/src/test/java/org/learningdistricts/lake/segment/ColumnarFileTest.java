package org.learningdistricts.lake.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.lake.Parquet;

/** How values lie in the columns of a segment. */
class ColumnarFileTest {

    private static final List<Column> KINDS =
            List.of(
                    Column.required("degree", ColumnType.INT32),
                    Column.optional("learners", ColumnType.INT64),
                    Column.optional("name", ColumnType.STRING));

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.parquet");
    }

    private ColumnarFile open(List<Column> columns) throws IOException {
        return new ColumnarFile(new StreamOutputFile(file), "table", columns);
    }

    private ColumnarFile open(String name, ColumnType type) throws IOException {
        return open(List.of(Column.optional(name, type)));
    }

    private List<String> rows(String sql) throws SQLException {
        return Parquet.rows(sql, file);
    }

    @Test
    void countsAndTextsComeBackWithoutBeingMadeObjects() throws Exception {
        byte[] bytes = "--Hà Nội--".getBytes(StandardCharsets.UTF_8);
        ColumnarFile columns = open(KINDS);
        columns.count(0, 7);
        columns.count(1, 5_000_000_000L);
        columns.text(2, bytes, 2, bytes.length - 4);
        columns.endRow();
        bytes[2] = 'N';
        columns.count(0, 8);
        columns.nothing(1);
        columns.text(2, bytes, 2, 1);
        columns.endRow();
        columns.finish(Map.of());

        assertThat(rows("from $file")).containsExactly("7|5000000000|Hà Nội", "8|null|N");
    }

    @Test
    void countThatIsTooLargeForItsColumnIsRefused() throws IOException {
        ColumnarFile columns = open(KINDS);

        assertThatThrownBy(() -> columns.count(0, 5_000_000_000L))
                .isInstanceOf(ArithmeticException.class);
        columns.finish(Map.of());
    }

    @Test
    void valuesOutOfTurnAreRefused() throws IOException {
        ColumnarFile columns = open(KINDS);

        assertThatThrownBy(() -> columns.count(1, 1)).isInstanceOf(UnsuitedRow.class);
        assertThatThrownBy(() -> columns.nothing(0))
                .hasMessage("expected a value in degree but found none");
        columns.finish(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.000000000000000000",
                "-0.000000000000000001",
                "1.000000000000000000",
                "99999999999999999999.999999999999999999",
                "-99999999999999999999.999999999999999999"
            })
    void decimalsComeBackExactly(String value) throws Exception {
        ColumnarFile columns = open("income", ColumnType.DECIMAL);
        columns.value(0, new BigDecimal(value));
        columns.endRow();
        columns.finish(Map.of());

        assertThat(rows("select income::varchar from $file")).containsExactly(value);
    }

    @Test
    void decimalThatIsTooLongIsRefused() throws IOException {
        ColumnarFile columns = open("income", ColumnType.DECIMAL);

        assertThatThrownBy(() -> columns.value(0, new BigDecimal("100000000000000000000")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("more than 20 digits");
        columns.finish(Map.of());
    }

    @Test
    void manyTextsComeBackEachInItsRow() throws Exception {
        ColumnarFile columns = open("name", ColumnType.STRING);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            texts.add("unit " + i);
            texts.add("unit " + i % 7);
        }
        texts.addAll(List.copyOf(texts));
        for (String text : texts) {
            columns.value(0, text);
            columns.endRow();
        }
        columns.finish(Map.of());

        assertThat(rows("select name from $file")).isEqualTo(texts);
    }

    @Test
    void textsHaveNoLeastAndGreatest() throws Exception {
        ColumnarFile columns = open(KINDS);
        columns.count(0, 7);
        columns.count(1, 8);
        columns.value(2, "Hà Nội");
        columns.endRow();
        columns.finish(Map.of());

        assertThat(
                        rows(
                                "select path_in_schema, stats_min_value from"
                                        + " parquet_metadata($file) order by 1"))
                .containsExactly("degree|7", "learners|8", "name|null");
    }

    @ParameterizedTest
    @CsvSource({"40000,1000 1", "30000,1001"})
    void rowGroupEndsOnceItIsLarge(int letters, String groups) throws Exception {
        byte[] text = new byte[letters];
        Random random = new Random(1);
        ColumnarFile columns = open(List.of(new Column("t", ColumnType.STRING, true, false)));
        for (int row = 0; row <= 1000; row++) {
            random.nextBytes(text);
            for (int i = 0; i < text.length; i++) {
                text[i] &= 0x7f;
            }
            columns.text(0, text, 0, text.length);
            columns.endRow();
        }
        columns.finish(Map.of());

        assertThat(
                        rows(
                                "select string_agg(row_group_num_rows, ' ' order by row_group_id)"
                                        + " from parquet_metadata($file)"))
                .containsExactly(groups);
        assertThat(rows("select count(*), min(length(t)) from $file"))
                .containsExactly("1001|" + letters);
    }

    @Test
    void fileWithoutRowsHasItsColumnsAndItsFooter() throws Exception {
        ColumnarFile columns = open(KINDS);
        columns.finish(Map.of("rows", "0"));

        assertThat(rows("select count(*) from $file")).containsExactly("0");
        assertThat(rows("select column_name from (describe from $file)"))
                .containsExactly("degree", "learners", "name");
        assertThat(
                        rows(
                                "select decode(value) from parquet_kv_metadata($file)"
                                        + " where decode(key) = 'rows'"))
                .containsExactly("0");
    }
}
