package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.learningdistricts.answers.workbook.PackageCopy;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.table.ColumnLetters;

/** The sheet that stands before the office's own: what to do, then the list of problems. */
final class FirstSheetPart {

    /** The colour of its tab, by which it is known again. */
    private static final String TAB = "C8102E";

    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(FirstSheet.NAME) + "( \\(\\d{1,3}\\))?");

    private static final String FACE = "<#name val=\"Arial\"/><#family val=\"2\"/></#font>";
    private static final String PLAIN = "<#font><#sz val=\"10\"/>" + FACE;
    private static final String BOLD = "<#font><#b/><#sz val=\"10\"/>" + FACE;
    private static final String LARGE = "<#font><#b/><#sz val=\"14\"/>" + FACE;
    private static final String LINK =
            "<#font><#u/><#sz val=\"10\"/><#color rgb=\"FF0B57A4\"/>" + FACE;
    private static final String GREY =
            "<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"FFE7EAEE\"/>"
                    + "<#bgColor indexed=\"64\"/></#patternFill></#fill>";
    private static final String NO_BORDER =
            "<#border><#left/><#right/><#top/><#bottom/><#diagonal/></#border>";
    private static final String BORDER = border("left", "right", "top", "bottom");
    private static final String WRAPPED = "<#alignment vertical=\"top\" wrapText=\"1\"/>";

    private static final int[] WIDTHS = {11, 42, 58, 46};
    private static final int CHARACTERS_OF_A_LINE = 150;
    private static final int CHARACTERS_OF_THE_TITLE = 100;
    private static final double LINE = 13;
    private static final double MARGIN = 3;

    /** No row may be higher. */
    private static final double HIGHEST = 409;

    private static final double TITLE = 21;

    private final FirstSheet first;
    private final StyleSheet styles;
    private final int title;
    private final int line;
    private final int header;
    private final int text;
    private final int link;
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);

    /** Chooses its styles. */
    FirstSheetPart(FirstSheet first, StyleSheet styles) throws IOException {
        this.first = first;
        this.styles = styles;
        title = styles.style(LARGE, "", NO_BORDER, WRAPPED);
        line = styles.style(PLAIN, "", NO_BORDER, WRAPPED);
        header = styles.style(BOLD, GREY, BORDER, WRAPPED);
        text = styles.style(PLAIN, "", BORDER, WRAPPED);
        link = styles.style(LINK, "", BORDER, WRAPPED);
        for (Severity severity : Severity.values()) {
            severities.put(
                    severity, styles.style(BOLD, StyleSheet.fill(severity), BORDER, WRAPPED));
        }
    }

    private static String border(String... sides) {
        StringBuilder border = new StringBuilder("<#border>");
        for (String side : sides) {
            border.append("<#")
                    .append(side)
                    .append(" style=\"thin\"><#color rgb=\"FFB8C0CA\"/></#");
            border.append(side).append('>');
        }
        return border.append("<#diagonal/></#border>").toString();
    }

    /** Whether a sheet is one that an earlier marking made, whoever saved it since. */
    static boolean isOurs(WorkbookPackage parts, String name, String part) throws IOException {
        if (!NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).matches()) {
            return false;
        }
        AtomicBoolean found = new AtomicBoolean();
        PackageCopy.read(
                parts,
                part,
                xml -> {
                    String prefix = xml.root("worksheet", Namespace.MAIN);
                    while (xml.next() && !xml.isStart(prefix + "sheetData")) {
                        String colour =
                                xml.isStart(prefix + "tabColor") && xml.depth() == 3
                                        ? xml.tag().attribute("rgb")
                                        : null;
                        if (colour != null && colour.toUpperCase(Locale.ROOT).endsWith(TAB)) {
                            found.set(true);
                        }
                    }
                });
        return found.get();
    }

    /** The row of the list's header. */
    static int headerRow(FirstSheet first) {
        return first.lines().size() + 3;
    }

    /**
     * The defined name that repeats the list's header on each printed page.
     *
     * @param name of the sheet, as markup
     */
    static String printTitles(String prefix, String name, int header) {
        String sheet = "'" + name.replace("'", "''") + "'";
        return ("<#definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + sheet)
                        .replace("#", prefix)
                + ("!$" + header + ":$" + header + "</" + prefix + "definedName>");
    }

    void write(Writer out) throws IOException {
        out.write("<worksheet xmlns=\"" + Namespace.MAIN + "\"><sheetPr><tabColor rgb=\"FF" + TAB);
        out.write("\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView");
        out.write(" showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>");
        out.write("<sheetFormatPr defaultRowHeight=\"" + LINE + "\"/><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            out.write(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(i + 1, i + 1, WIDTHS[i]));
        }
        out.write("</cols><sheetData>");
        writeRows(out);
        out.write("</sheetData><mergeCells count=\"" + (first.lines().size() + 1) + "\">");
        for (int row = 1; row <= first.lines().size() + 1; row++) {
            out.write("<mergeCell ref=\"A" + row + ":D" + row + "\"/>");
        }
        out.write("</mergeCells>");
        writeLinks(out);
        out.write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"");
        out.write(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\"");
        out.write(" orientation=\"landscape\" fitToHeight=\"0\"/>");
        out.write("<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>");
        out.write("</worksheet>");
    }

    private void writeRows(Writer out) throws IOException {
        writeWide(out, 1, first.title(), title, TITLE, CHARACTERS_OF_THE_TITLE);
        int row = 1;
        for (String said : first.lines()) {
            row++;
            writeWide(out, row, said, line, LINE, CHARACTERS_OF_A_LINE);
        }
        row = headerRow(first);
        writeRow(
                out,
                row,
                new int[] {header, header, header, header},
                "Mức\nLevel",
                "Vị trí (bấm để mở ô)\nPlace (click to open the cell)",
                "Vấn đề\nProblem",
                "Cách sửa\nRemedy");
        for (FirstSheet.Problem problem : first.problems()) {
            row++;
            int severity = severities.getOrDefault(problem.severity(), text);
            writeRow(
                    out,
                    row,
                    new int[] {severity, problem.at() == null ? text : link, text, text},
                    SeverityLook.of(problem.severity()).word(),
                    problem.place(),
                    problem.message(),
                    problem.remedy());
        }
        writeOriginals(out, row + 2);
    }

    /**
     * Hidden cells in the styles that marked cells had before: a program that saves the workbook
     * throws away what no cell has, and the next marking could not give them back.
     */
    private void writeOriginals(Writer out, int below) throws IOException {
        List<Integer> originals = styles.originals();
        for (int i = 0; i < originals.size(); i += WIDTHS.length) {
            int row = below + i / WIDTHS.length;
            out.write("<row r=\"" + row + "\" hidden=\"1\">");
            for (int j = i; j < Math.min(i + WIDTHS.length, originals.size()); j++) {
                String place = ColumnLetters.of(j - i) + row;
                out.write("<c r=\"" + place + "\" s=\"" + originals.get(j) + "\"/>");
            }
            out.write("</row>");
        }
    }

    /** A row whose cells are one. */
    private static void writeWide(
            Writer out, int row, String said, int style, double height, int characters)
            throws IOException {
        double whole = height * WrappedText.lines(said, characters);
        out.write("<row r=\"" + row + "\" ht=\"" + whole + "\" customHeight=\"1\">");
        out.write(cell(0, row, style, said) + "</row>");
    }

    /** A row of the list, as high as its longest text needs. */
    private static void writeRow(Writer out, int row, int[] styles, String... texts)
            throws IOException {
        int lines = 1;
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            lines = Math.max(lines, WrappedText.lines(texts[i], WIDTHS[i] * 6 / 5));
            cells.append(cell(i, row, styles[i], texts[i]));
        }
        double height = Math.min(HIGHEST, lines * LINE + MARGIN);
        out.write("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
        out.write(cells + "</row>");
    }

    /** Texts stand in their cells, where they are never taken for a formula. */
    private static String cell(int column, int row, int style, String text) {
        return "<c r=\""
                + ColumnLetters.of(column)
                + row
                + "\" s=\""
                + style
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + XmlText.ofCell(text)
                + "</t></is></c>";
    }

    private void writeLinks(Writer out) throws IOException {
        int row = headerRow(first);
        boolean any = false;
        for (FirstSheet.Problem problem : first.problems()) {
            row++;
            Mark at = problem.at();
            if (at != null) {
                out.write(any ? "" : "<hyperlinks>");
                any = true;
                String location =
                        "'"
                                + at.sheet().replace("'", "''")
                                + "'!"
                                + ColumnLetters.of(at.column())
                                + at.row();
                out.write("<hyperlink ref=\"B" + row + "\" location=\"");
                out.write(XmlText.escape(location) + "\"/>");
            }
        }
        out.write(any ? "</hyperlinks>" : "");
    }
}
