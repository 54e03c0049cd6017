package org.learningdistricts.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A person at LibreOffice, set to Vietnamese, who opens workbooks, types into them and saves them:
 * 1.350 becomes a number, 27/06/2025 a day, and formulas follow rows that are deleted. All that is
 * to be done is collected and then done in one process.
 */
public final class OfficeClerk {

    private static final String VIETNAMESE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" \
            oor:op="fuse"><value>vi-VN</value></prop></item>
            </oor:items>
            """;

    private static final String LIBRARY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" \
            "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" \
            library:name="Standard" library:readonly="false" library:passwordprotected="false">
            <library:element library:name="Clerk"/>
            </library:library>
            """;

    private static final String MODULE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" \
            "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" \
            script:language="StarBasic">
            Sub Main
            On Error Goto Failed
            Dim hidden As New com.sun.star.beans.PropertyValue
            hidden.Name = "Hidden"
            hidden.Value = True
            Dim kind As New com.sun.star.beans.PropertyValue
            kind.Name = "FilterName"
            kind.Value = "Calc MS Excel 2007 XML"
            %s
            Said "done"
            Exit Sub
            Failed:
            Said "line " &amp; Erl &amp; ": " &amp; Error$
            End Sub
            Sub Said(words)
            n = FreeFile
            Open ConvertFromURL("%s") For Output As #n
            Print #n, words
            Close #n
            StarDesktop.terminate()
            End Sub
            </script:module>
            """;

    private final StringBuilder work = new StringBuilder();

    /** Opens a workbook and lifts its protection and that of its sheets, which have no password. */
    public OfficeClerk open(Path workbook) {
        return basic(
                "doc = " + loaded(workbook),
                "doc.unprotect(\"\")",
                "For i = 0 To doc.Sheets.Count - 1",
                "doc.Sheets(i).unprotect(\"\")",
                "Next");
    }

    /** Types into a cell, such as {@code D6}; nothing empties it. */
    public OfficeClerk type(String sheet, String cell, String typed) {
        return basic(
                "%s.getCellRangeByName(%s).FormulaLocal = %s"
                        .formatted(sheet(sheet), text(cell), text(typed)));
    }

    /** Deletes a row. */
    public OfficeClerk deleteRow(String sheet, int row) {
        return basic("%s.Rows.removeByIndex(%d, 1)".formatted(sheet(sheet), row - 1));
    }

    /** Inserts a copy of a row below it. */
    public OfficeClerk repeatRow(String sheet, int row) {
        return basic(
                "%s.Rows.insertByIndex(%d, 1)".formatted(sheet(sheet), row),
                "%1$s.copyRange(%1$s.getCellByPosition(0, %2$d).CellAddress, _"
                        .formatted(sheet(sheet), row),
                "%s.getCellRangeByPosition(0, %2$d, 30, %2$d).RangeAddress)"
                        .formatted(sheet(sheet), row - 1));
    }

    /** Deletes a sheet. */
    public OfficeClerk deleteSheet(String sheet) {
        return basic("doc.Sheets.removeByName(%s)".formatted(text(sheet)));
    }

    /** Brings a sheet from the workbook that was looked up last, behind all others. */
    public OfficeClerk bringSheet(String sheet) {
        return basic("doc.Sheets.importSheet(other, %s, doc.Sheets.Count)".formatted(text(sheet)));
    }

    /** Looks another workbook up. */
    public OfficeClerk lookUp(Path workbook) {
        return basic("other = " + loaded(workbook));
    }

    /** Saves the open workbook elsewhere and closes it. */
    public OfficeClerk save(Path workbook) {
        return basic(
                "doc.storeToURL(%s, Array(kind))".formatted(text(workbook.toUri())),
                "doc.close(True)");
    }

    /**
     * Does it all.
     *
     * @param folder where LibreOffice may work; nobody else's
     */
    public void work(Path folder) throws IOException {
        Path user = Files.createDirectories(folder.resolve("profile/user"));
        Path said = folder.resolve("said.txt");
        Files.writeString(user.resolve("registrymodifications.xcu"), VIETNAMESE);
        LibreOffice.run(folder, List.of("--terminate_after_init")); // makes the rest of the profile
        Path library = Files.createDirectories(user.resolve("basic/Standard"));
        Files.writeString(library.resolve("script.xlb"), LIBRARY);
        Files.writeString(
                library.resolve("Clerk.xba"),
                MODULE.formatted(work.toString().replace("&", "&amp;"), said.toUri()));
        LibreOffice.run(folder, List.of("--norestore", "macro:///Standard.Clerk.Main"));
        String words = Files.exists(said) ? Files.readString(said).strip() : "nothing";
        if (!words.equals("done")) {
            throw new IOException("LibreOffice said " + words);
        }
    }

    private static String loaded(Path workbook) {
        return "StarDesktop.loadComponentFromURL(%s, \"_blank\", 0, Array(hidden))"
                .formatted(text(workbook.toUri()));
    }

    private static String sheet(String name) {
        return "doc.Sheets.getByName(" + text(name) + ")";
    }

    private static String text(Object value) {
        return "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    private OfficeClerk basic(String... lines) {
        for (String line : lines) {
            work.append(line).append('\n');
        }
        return this;
    }
}
