package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Remark;

class RefusedWorkbookTest {

    private static final String XLSX = "Excel (.xlsx)";

    @Test
    void refusesAWorkbookOfTheOldKind() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("Mã");
            assertThat(refusal(PackedBytes.of(book)))
                    .isEqualTo(Remark.onFile("old-workbook", "Excel 97-2003 (.xls)", XLSX));
        }
    }

    @Test
    void refusesAWorkbookWithAPassword() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(PackedBytes.ofSheet("<worksheet/>").bytes());
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(new PackedBytes(out.toByteArray())))
                .isEqualTo(Remark.onFile("encrypted-workbook", "Excel", XLSX));
    }

    @Test
    void refusesAWorkbookWithMacros() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        book.createSheet("A");
        assertThat(refusal(PackedBytes.of(book)))
                .isEqualTo(Remark.onFile("macro-workbook", ".xlsm", ".xlsx"));
        Map<String, String> parts = PackedBytes.parts("<worksheet/>");
        parts.put("xl/vbaProject.bin", "x");
        assertThat(refusal(PackedBytes.of(parts)))
                .isEqualTo(Remark.onFile("macro-workbook", ".xlsm", ".xlsx"));
    }

    @Test
    void refusesAWorkbookThatTakesValuesFromAnother() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.linkExternalWorkbook(
                "file:///C:/Users/An/S%E1%BB%91+li%E1%BB%87u.xlsx", new XSSFWorkbook());
        book.createSheet("A");
        assertThat(refusal(PackedBytes.of(book)))
                .isEqualTo(Remark.onFile("linked-workbook", "Số+liệu.xlsx", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.xml|OpenDocument (.ods)",
                "readme.txt|zip",
                "[Content_Types].xml|OPC, no workbook"
            })
    void namesOtherPackedFormats(String part, String format) throws IOException {
        assertThat(refusal(PackedBytes.of(Map.of("mimetype", "x", part, "<Types/>"))))
                .isEqualTo(Remark.onFile("unsupported-format", format, XLSX));
    }

    @Test
    void namesABinaryWorkbookAndATextDocument() throws IOException {
        assertThat(refusal(typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")))
                .isEqualTo(Remark.onFile("unsupported-format", ".xlsb", XLSX));
        assertThat(refusal(typed("application/vnd.x.wordprocessingml.document.main+xml")))
                .isEqualTo(Remark.onFile("unsupported-format", "Word (.docx)", XLSX));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|PDF",
                "' <html><body><table>'|HTML",
                "<table><tr><td>a|HTML",
                "<?xml version='1.0'?><Workbook>|XML",
                "Mã;Tên|CSV?"
            })
    void namesFormatsThatOnlyBearTheNameOfAWorkbook(String text, String format) {
        assertThat(refusal(new PackedBytes(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Remark.onFile("unsupported-format", format, XLSX));
    }

    @Test
    void refusesNothing() {
        assertThat(refusal(new PackedBytes(new byte[0])))
                .isEqualTo(Remark.onFile("unreadable-file", "0 bytes", XLSX));
    }

    private static PackedBytes typed(String type) throws IOException {
        return PackedBytes.of(
                Map.of(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/x' ContentType='" + type + "'/></Types>",
                        "word/document.xml",
                        "<x/>"));
    }

    private static Remark refusal(ByteSource source) {
        return SeenTable.refusal(source, ReadLimits.DEFAULT);
    }
}
