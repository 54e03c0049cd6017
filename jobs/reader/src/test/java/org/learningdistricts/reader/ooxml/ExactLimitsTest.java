package org.learningdistricts.reader.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.PackedBytes;
import org.learningdistricts.reader.workbook.SeenTable;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;

/** A workbook that reaches a limit is read, one that goes beyond it by one is refused. */
class ExactLimitsTest {

    private static final String SHEET =
            "<worksheet><sheetData><row r='7'><c r='E7' t='inlineStr'><is><t>%s</t></is></c></row>"
                    + "</sheetData></worksheet>";

    @ParameterizedTest
    @CsvSource({"rows, 7", "columns, 5", "cellLength, 900"})
    void ofASheet(String measure, long reached) throws IOException {
        holds(PackedBytes.ofSheet(SHEET.formatted("x".repeat(900))), measure, reached);
    }

    @Test
    void ofAFile() throws IOException {
        PackedBytes book = PackedBytes.ofSheet(SHEET.formatted("x"));
        long inflated = 0;
        long entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.bytes()))) {
            while (zip.getNextEntry() != null) {
                entries++;
                inflated += zip.readAllBytes().length;
            }
        }
        holds(book, "bytes", book.bytes().length);
        holds(book, "entries", entries);
        holds(book, "inflatedBytes", inflated);
    }

    @Test
    void ofWhatComesOutOfAPackedFile() {
        InflationBudget budget =
                new InflationBudget(
                        ReadLimits.DEFAULT.with(Map.of("ratio", 2L, "inflatedBytes", 17L << 20)),
                        100);
        long most = ReadLimits.RATIO_FREE + 200;
        assertThatCode(() -> budget.check(most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.check(most + 1)).isInstanceOf(LimitExceeded.class);
        InflationBudget large =
                new InflationBudget(
                        ReadLimits.DEFAULT.with(Map.of("inflatedBytes", 17L << 20)), 1 << 20);
        assertThatCode(() -> large.check(17L << 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> large.check((17L << 20) + 1)).isInstanceOf(LimitExceeded.class);
    }

    private static void holds(PackedBytes book, String measure, long reached) {
        assertThat(refusal(book, measure, reached)).isNull();
        assertThat(refusal(book, measure, reached - 1))
                .isEqualTo(Remark.onFile("limit-exceeded", measure, String.valueOf(reached - 1)));
    }

    /** Why a workbook is refused when it is opened or read, null if it is not. */
    private static @Nullable Remark refusal(PackedBytes book, String measure, long limit) {
        ReadLimits limits = ReadLimits.DEFAULT.with(Map.of(measure, limit));
        WorkbookOpening opening = new WorkbookReader(limits).open(book);
        if (opening instanceof WorkbookOpening.NotOpened refused) {
            return refused.reason();
        }
        try (Workbook workbook = ((WorkbookOpening.Opened) opening).workbook()) {
            ReadOutcome outcome =
                    workbook.read(workbook.sheets().get(0), Vocabulary.NONE, new SeenTable());
            return outcome instanceof ReadOutcome.Refused refused ? refused.reason() : null;
        }
    }
}
