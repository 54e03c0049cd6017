package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.learningdistricts.answers.workbook.CellStyle;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.StyleSheet;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** The sheet that stands before the office's own: what to do, then the list of problems. */
final class FirstSheetPart {

    /** The colour of its tab, by which it is known again. */
    private static final String TAB = "C8102E";

    private static final Pattern NAME =
            Pattern.compile("(" + String.join("|", FirstSheet.NAMES) + ")( \\(\\d{1,3}\\))?");

    private static final String FACE = "<#name val=\"Arial\"/><#family val=\"2\"/></#font>";
    private static final String PLAIN = "<#font><#sz val=\"10\"/>" + FACE;
    private static final String BOLD = "<#font><#b/><#sz val=\"10\"/>" + FACE;
    private static final String LARGE = "<#font><#b/><#sz val=\"14\"/>" + FACE;
    private static final String LINK =
            "<#font><#u/><#sz val=\"10\"/><#color rgb=\"FF0B57A4\"/>" + FACE;
    private static final String NO_BORDER =
            "<#border><#left/><#right/><#top/><#bottom/><#diagonal/></#border>";
    private static final String BORDER = CellStyle.border("B8C0CA");
    private static final String WRAPPED = "<#alignment vertical=\"top\" wrapText=\"1\"/>";

    private static final List<Integer> WIDTHS = List.of(11, 42, 58, 46);
    private static final int CHARACTERS_OF_A_LINE = 150;
    private static final int CHARACTERS_OF_THE_TITLE = 100;
    private static final double LINE = 13;
    private static final double MARGIN = 3;

    /** No row may be higher. */
    private static final double HIGHEST = 409;

    private static final double TITLE = 21;

    private final FirstSheet first;
    private final MarkedStyles marked;
    private final int title;
    private final int line;
    private final int header;
    private final int text;
    private final int link;
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);

    /** Chooses its styles. */
    FirstSheetPart(FirstSheet first, StyleSheet styles, MarkedStyles marked) throws IOException {
        this.first = first;
        this.marked = marked;
        title = styles.numberOf(new CellStyle(0, LARGE, "", NO_BORDER, WRAPPED));
        line = styles.numberOf(new CellStyle(0, PLAIN, "", NO_BORDER, WRAPPED));
        header = styles.numberOf(inList(BOLD, CellStyle.fill("E7EAEE")));
        text = styles.numberOf(inList(PLAIN, ""));
        link = styles.numberOf(inList(LINK, ""));
        for (Severity severity : Severity.values()) {
            String fill = SeverityLook.of(severity).fill();
            severities.put(severity, styles.numberOf(inList(BOLD, fill)));
        }
    }

    private static CellStyle inList(String font, String fill) {
        return new CellStyle(0, font, fill, BORDER, WRAPPED);
    }

    /** Whether a sheet is one that an earlier marking made, whoever saved it since. */
    static boolean isOurs(WorkbookPackage parts, String name, String part) throws IOException {
        if (!NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).matches()) {
            return false;
        }
        return XmlCopy.read(parts, part, FirstSheetPart::hasOurTab);
    }

    private static boolean hasOurTab(XmlCopy xml) throws IOException {
        String prefix = xml.root("worksheet", Namespace.MAIN);
        boolean isOurs = false;
        while (xml.next() && !xml.isStart(prefix + "sheetData")) {
            if (xml.isStart(prefix + "tabColor") && xml.depth() == 3) {
                String colour = Objects.requireNonNullElse(xml.tag().attribute("rgb"), "");
                isOurs |= colour.toUpperCase(Locale.ROOT).endsWith(TAB);
            }
        }
        return isOurs;
    }

    /** The row of the list's header. */
    static int headerRow(FirstSheet first) {
        return first.lines().size() + 3;
    }

    /**
     * The name that repeats the list's header on each printed page.
     *
     * @param name of the sheet
     */
    static DefinedName printTitles(FirstSheet first, String name) {
        int header = headerRow(first);
        return DefinedName.printTitles(0, name, header, header);
    }

    void write(SheetWriter sheet) throws IOException {
        sheet.begin(
                TAB,
                " showGridLines=\"0\" tabSelected=\"1\"",
                "",
                "<sheetFormatPr defaultRowHeight=\"" + LINE + "\"/>",
                WIDTHS);
        List<String> wide = new ArrayList<>();
        writeWide(sheet, 1, first.title(), title, TITLE, CHARACTERS_OF_THE_TITLE);
        wide.add("A1:D1");
        for (int row = 2; row < headerRow(first) - 1; row++) {
            String said = first.lines().get(row - 2);
            writeWide(sheet, row, said, line, LINE, CHARACTERS_OF_A_LINE);
            wide.add("A" + row + ":D" + row);
        }
        Map<String, String> links = writeList(sheet);
        sheet.end(
                SheetWriter.merged(wide)
                        + SheetWriter.links(links)
                        + SheetWriter.margins("0.5")
                        + SheetWriter.page(true)
                        + "<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>");
    }

    /** A row whose cells are one. */
    private static void writeWide(
            SheetWriter sheet, int row, String said, int style, double height, int characters)
            throws IOException {
        double whole = height * WrappedText.lines(said, characters);
        sheet.startRow(row, SheetWriter.height(whole));
        sheet.inline(0, style, said);
        sheet.endRow();
    }

    /** Writes the list, and gives the cells that its places lead to. */
    private Map<String, String> writeList(SheetWriter sheet) throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        int row = headerRow(first);
        writeRow(
                sheet,
                row,
                List.of(header, header, header, header),
                "Mức\nLevel",
                "Vị trí (bấm để mở ô)\nPlace (click to open the cell)",
                "Vấn đề\nProblem",
                "Cách sửa\nRemedy");
        for (FirstSheet.Problem problem : first.problems()) {
            row++;
            Mark at = problem.at();
            writeRow(
                    sheet,
                    row,
                    List.of(
                            severities.getOrDefault(problem.severity(), text),
                            at == null ? text : link,
                            text,
                            text),
                    SeverityLook.of(problem.severity()).word(),
                    problem.place(),
                    problem.message(),
                    problem.remedy());
            if (at != null) {
                links.put("B" + row, DefinedName.inFormula(at.sheet()) + "!" + at.cell().text());
            }
        }
        writeOriginals(sheet, row + 2);
        return links;
    }

    /**
     * Hidden cells in the styles that marked cells had before: a program that saves the workbook
     * throws away what no cell has, and the next marking could not give them back.
     */
    private void writeOriginals(SheetWriter sheet, int below) throws IOException {
        List<Integer> originals = marked.originals();
        for (int i = 0; i < originals.size(); i += WIDTHS.size()) {
            sheet.startRow(below + i / WIDTHS.size(), " hidden=\"1\"");
            for (int j = i; j < Math.min(i + WIDTHS.size(), originals.size()); j++) {
                sheet.blank(j - i, originals.get(j));
            }
            sheet.endRow();
        }
    }

    /** A row of the list, as high as its longest text needs. */
    private static void writeRow(SheetWriter sheet, int row, List<Integer> styles, String... texts)
            throws IOException {
        int lines = 1;
        for (int i = 0; i < texts.length; i++) {
            lines = Math.max(lines, WrappedText.lines(texts[i], WIDTHS.get(i) * 6 / 5));
        }
        sheet.startRow(row, SheetWriter.height(Math.min(HIGHEST, lines * LINE + MARGIN)));
        for (int i = 0; i < texts.length; i++) {
            sheet.inline(i, styles.get(i), texts[i]);
        }
        sheet.endRow();
    }
}
