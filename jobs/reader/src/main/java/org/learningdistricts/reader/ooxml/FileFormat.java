package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.learningdistricts.reader.csv.UnsupportedFormat;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/** Tells a workbook by its first bytes, whatever its name says. */
enum FileFormat {
    /** A zip, as every {@code .xlsx} is. */
    ZIP("", ""),
    /** Excel up to 2003. */
    OLD_WORKBOOK(OldWorkbook.RULE, "Excel 97-2003 (.xls)"),
    /** A workbook with a password. */
    ENCRYPTED(EncryptedWorkbook.RULE, "Excel"),
    /** Another document of Office up to 2003. */
    OTHER_OLE2(UnsupportedFormat.RULE, "OLE2"),
    PDF(UnsupportedFormat.RULE, "PDF"),
    HTML(UnsupportedFormat.RULE, "HTML"),
    XML(UnsupportedFormat.RULE, "XML"),
    TEXT(UnsupportedFormat.RULE, "CSV?"),
    EMPTY(UnreadableFile.RULE, "0 bytes");

    private static final int HEAD = 512;
    private static final int PIECE = 1 << 16;
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] OLE2_MAGIC = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final String rule;
    private final String shown;

    FileFormat(String rule, String shown) {
        this.rule = rule;
        this.shown = shown;
    }

    static FileFormat of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP_MAGIC)) {
            return ZIP;
        }
        if (startsWith(head, OLE2_MAGIC)) {
            return insideOle2(file);
        }
        if (OldWorkbook.isWithoutContainer(head)) {
            return OLD_WORKBOOK;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
            return HTML;
        }
        return text.stripLeading().startsWith("<?xml") || text.startsWith("ï»¿<?xml") ? XML : TEXT;
    }

    /**
     * Makes sure that it may be a workbook.
     *
     * @throws WorkbookRefused if it cannot be
     */
    void check() throws WorkbookRefused {
        if (this != ZIP) {
            throw new WorkbookRefused(Remark.onFile(rule, shown, "Excel (.xlsx)"));
        }
    }

    /** The names of the streams inside tell what it is; they are written in UTF-16. */
    private static FileFormat insideOle2(Path file) throws IOException {
        FileFormat found = OTHER_OLE2;
        String before = "";
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                if (EncryptedWorkbook.isIn(text)) {
                    return ENCRYPTED;
                }
                if (OldWorkbook.isIn(text)) {
                    found = OLD_WORKBOOK;
                }
                before = text.substring(Math.max(0, text.length() - Long.SIZE));
                piece = in.readNBytes(PIECE);
            }
        }
        return found;
    }

    /** The name of a stream as it stands in such a container. */
    static String name(String stream) {
        return new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
