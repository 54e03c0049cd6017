package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.csv.UnsupportedFormat;

/** Tells a workbook from the other things that are packed in the same way. */
public final class PackageFormat {

    private static final String TYPES = "[Content_Types].xml";

    private static final ElementPath DEFAULT = ElementPath.of("Types/Default");
    private static final ElementPath OVERRIDE = ElementPath.of("Types/Override");

    private PackageFormat() {}

    /**
     * Makes sure that it is a workbook without macros.
     *
     * @throws WorkbookRefused if it is not
     */
    public static void check(WorkbookPackage parts) throws IOException {
        if (!parts.has(TYPES)) {
            throw unsupported(
                    parts.has("content.xml") && parts.has("mimetype")
                            ? "OpenDocument (.ods)"
                            : "zip");
        }
        String workbook = null;
        boolean macros = parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"));
        try (XmlPart xml = parts.xml(TYPES, Markup.CONTENT_TYPES)) {
            while (xml.next()) {
                boolean says = xml.isStart(DEFAULT) || xml.isStart(OVERRIDE);
                String type = says ? type(xml.attribute("ContentType")) : "";
                macros = macros || type.contains("macrosheet");
                if (type.contains("main")) {
                    workbook = type;
                }
            }
        }
        if (workbook != null && workbook.contains("binary")) {
            throw unsupported(".xlsb");
        }
        if (macros || (workbook != null && workbook.contains("macroenabled"))) {
            throw new WorkbookRefused(MacroWorkbook.remark());
        }
        if (workbook == null
                || !(workbook.contains("spreadsheetml") || workbook.contains("ms-excel"))) {
            throw unsupported(parts.has("word/document.xml") ? "Word (.docx)" : "OPC, no workbook");
        }
    }

    private static String type(@Nullable String contentType) {
        return contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    }

    private static WorkbookRefused unsupported(String format) {
        return new WorkbookRefused(UnsupportedFormat.of(format, "Excel (.xlsx)"));
    }
}
