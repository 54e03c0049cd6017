package org.learningdistricts.answers.template;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.table.ColumnLetters;

/** A sheet of a workbook that is filled in, as it is written. */
final class FormSheet {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
                    + " formatRows=\"0\"/>";

    private final Sheet sheet;
    private final boolean isFirst;
    private final Map<CellLook, Integer> looks;

    /**
     * @param looks numbers of styles
     */
    FormSheet(Sheet sheet, boolean isFirst, Map<CellLook, Integer> looks) {
        this.sheet = sheet;
        this.isFirst = isFirst;
        this.looks = looks;
    }

    void write(SheetWriter out) throws IOException {
        out.begin(
                sheet.tabColour(),
                " showGridLines=\"0\" tabSelected=\"" + (isFirst ? 1 : 0) + "\"",
                panes(),
                "<sheetFormatPr defaultRowHeight=\"15\"/>",
                sheet.widths());
        for (int i = 0; i < sheet.rows().size(); i++) {
            SheetRow row = sheet.rows().get(i);
            out.startRow(i + 1, SheetWriter.height(row.height()));
            for (int j = 0; j < row.cells().size(); j++) {
                cell(out, j, row.cells().get(j));
            }
            out.endRow();
        }
        out.end(
                PROTECTION
                        + SheetWriter.merged(sheet.merged())
                        + highlights()
                        + rules()
                        + SheetWriter.links(sheet.links())
                        + SheetWriter.margins("0.7")
                        + SheetWriter.page(sheet.page().isLandscape())
                        + headAndFoot()
                        + textsThatAreDigits());
    }

    private String panes() {
        if (sheet.frozenRows() == 0) {
            return "";
        }
        String cell = ColumnLetters.of(sheet.frozenColumns()) + (sheet.frozenRows() + 1);
        String pane = sheet.frozenColumns() > 0 ? "bottomRight" : "bottomLeft";
        return SheetWriter.pane(sheet.frozenRows(), sheet.frozenColumns())
                + "<selection pane=\"%s\" activeCell=\"%s\" sqref=\"%s\"/>"
                        .formatted(pane, cell, cell);
    }

    private void cell(SheetWriter out, int column, SheetCell cell) {
        int style = looks.getOrDefault(cell.look(), 0);
        CellContent content = cell.content();
        if (content instanceof CellContent.Text text) {
            out.text(column, style, text.text());
        } else if (content instanceof CellContent.Formula formula) {
            boolean isText = formula.stored() instanceof CellContent.Text;
            out.formula(column, style, formula.expression(), stored(formula.stored()), isText);
        } else if (content instanceof CellContent.Blank) {
            out.blank(column, style);
        } else {
            out.number(column, style, stored(content));
        }
    }

    private static String stored(CellContent content) {
        if (content instanceof CellContent.Figure figure) {
            return NumberText.of(figure.number());
        }
        if (content instanceof CellContent.Day day) {
            return String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.day()));
        }
        return content instanceof CellContent.Text text ? text.text() : "";
    }

    private String highlights() {
        StringBuilder all = new StringBuilder();
        List<Highlight> highlights = sheet.highlights();
        for (int i = 0; i < highlights.size(); i++) {
            all.append(
                    """
                    <conditionalFormatting sqref="%s"><cfRule type="expression" dxfId="0" \
                    priority="%d"><formula>%s</formula></cfRule></conditionalFormatting>\
                    """
                            .formatted(
                                    highlights.get(i).cells(),
                                    i + 1,
                                    XmlText.escape(highlights.get(i).formula())));
        }
        return all.toString();
    }

    private String rules() {
        int count = sheet.rules().size();
        String all = sheet.rules().stream().map(FormSheet::rule).collect(Collectors.joining());
        return count == 0
                ? ""
                : "<dataValidations count=\"" + count + "\">" + all + "</dataValidations>";
    }

    /** Excel takes anything if a cell that a formula names is blank and blanks are allowed. */
    private static String rule(InputRule rule) {
        String formula =
                rule.formula() == null
                        ? ""
                        : "<formula1>" + XmlText.escape(rule.formula()) + "</formula1>";
        return """
        <dataValidation type="%s" allowBlank="%d" showInputMessage="1" showErrorMessage="1" \
        errorTitle="Chưa đúng / Not valid" error="%s" \
        promptTitle="Cách nhập / How to fill in" prompt="%s" sqref="%s">%s</dataValidation>\
        """
                .formatted(
                        rule.kind().word(),
                        rule.kind() == InputRule.InputKind.CONDITION ? 0 : 1,
                        XmlText.escape(rule.refusal()),
                        XmlText.escape(rule.hint()),
                        rule.cells(),
                        formula);
    }

    private String headAndFoot() {
        Sheet.PageSetup page = sheet.page();
        return """
        <headerFooter><oddHeader>&amp;L%s&amp;R%s</oddHeader>\
        <oddFooter>&amp;L%s&amp;R&amp;P/&amp;N</oddFooter></headerFooter>\
        """
                .formatted(plain(page.left()), plain(page.right()), plain(sheet.name()));
    }

    /** A text in which no sign is taken for an instruction. */
    private static String plain(String text) {
        return XmlText.escape(text.replace("&", "&&"));
    }

    /** Keeps Excel from marking codes as numbers that are stored as text. */
    private String textsThatAreDigits() {
        String last = ColumnLetters.of(sheet.widths().size() - 1) + sheet.rows().size();
        return "<ignoredErrors><ignoredError sqref=\"A1:%s\" numberStoredAsText=\"1\"/>"
                        .formatted(last)
                + "</ignoredErrors>";
    }
}
