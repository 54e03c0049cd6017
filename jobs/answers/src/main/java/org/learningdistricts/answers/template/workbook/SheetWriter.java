package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * The part that holds a sheet; the order of its elements is fixed (ECMA-376, part 1, 18.3.1.99).
 */
final class SheetWriter {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String A4 = "9";

    private final Sheet sheet;
    private final boolean isFirst;
    private final SharedTexts texts;

    SheetWriter(Sheet sheet, boolean isFirst, SharedTexts texts) {
        this.sheet = sheet;
        this.isFirst = isFirst;
        this.texts = texts;
    }

    void write(PartWriter xml) throws IOException {
        xml.root("worksheet", WorkbookPart.MAIN, Map.of());
        xml.start("sheetPr").empty("tabColor", "rgb", "FF" + sheet.tabColour());
        xml.empty("pageSetUpPr", "fitToPage", "1").end();
        view(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        columns(xml);
        xml.start("sheetData");
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(xml, i + 1, sheet.rows().get(i));
        }
        xml.end();
        xml.empty(
                "sheetProtection",
                "sheet",
                "1",
                "objects",
                "1",
                "scenarios",
                "1",
                "formatColumns",
                "0",
                "formatRows",
                "0");
        merged(xml);
        highlights(xml);
        rules(xml);
        links(xml);
        page(xml);
        textsThatAreDigits(xml);
    }

    private void view(PartWriter xml) throws IOException {
        xml.start("sheetViews");
        xml.start(
                "sheetView",
                "showGridLines",
                "0",
                "tabSelected",
                isFirst ? "1" : "0",
                "workbookViewId",
                "0");
        if (sheet.frozenRows() > 0) {
            String cell = ColumnLetters.of(sheet.frozenColumns()) + (sheet.frozenRows() + 1);
            String pane = sheet.frozenColumns() > 0 ? "bottomRight" : "bottomLeft";
            xml.empty(
                    "pane",
                    "xSplit",
                    String.valueOf(sheet.frozenColumns()),
                    "ySplit",
                    String.valueOf(sheet.frozenRows()),
                    "topLeftCell",
                    cell,
                    "activePane",
                    pane,
                    "state",
                    "frozen");
            xml.empty("selection", "pane", pane, "activeCell", cell, "sqref", cell);
        }
        xml.end().end();
    }

    private void columns(PartWriter xml) throws IOException {
        xml.start("cols");
        for (int i = 0; i < sheet.widths().size(); i++) {
            String position = String.valueOf(i + 1);
            xml.empty(
                    "col",
                    "min",
                    position,
                    "max",
                    position,
                    "width",
                    String.valueOf(sheet.widths().get(i)),
                    "customWidth",
                    "1");
        }
        xml.end();
    }

    private void row(PartWriter xml, int number, SheetRow row) throws IOException {
        xml.start(
                "row",
                "r",
                String.valueOf(number),
                "ht",
                String.valueOf(row.height()),
                "customHeight",
                "1");
        for (int i = 0; i < row.cells().size(); i++) {
            SheetCell cell = row.cells().get(i);
            cell(xml, ColumnLetters.of(i) + number, cell);
        }
        xml.end();
    }

    private void cell(PartWriter xml, String place, SheetCell cell) throws IOException {
        String style = String.valueOf(StylesPart.numberOf(cell.look()));
        CellContent content = cell.content();
        if (content instanceof CellContent.Text text) {
            String number = String.valueOf(texts.numberOf(text.text()));
            xml.start("c", "r", place, "s", style, "t", "s");
            xml.start("v").text(number).end().end();
        } else if (content instanceof CellContent.Formula formula) {
            boolean isText = formula.stored() instanceof CellContent.Text;
            xml.start("c", "r", place, "s", style, "t", isText ? "str" : "n");
            xml.start("f").text(formula.expression()).end();
            xml.start("v").text(stored(formula.stored())).end().end();
        } else if (content instanceof CellContent.Blank) {
            xml.empty("c", "r", place, "s", style);
        } else {
            xml.start("c", "r", place, "s", style).start("v").text(stored(content)).end().end();
        }
    }

    private static String stored(CellContent content) {
        if (content instanceof CellContent.Figure figure) {
            BigDecimal number = figure.number();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (content instanceof CellContent.Day day) {
            return String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.day()));
        }
        return content instanceof CellContent.Text text ? text.text() : "";
    }

    private void merged(PartWriter xml) throws IOException {
        if (!sheet.merged().isEmpty()) {
            xml.start("mergeCells", "count", String.valueOf(sheet.merged().size()));
            for (String range : sheet.merged()) {
                xml.empty("mergeCell", "ref", range);
            }
            xml.end();
        }
    }

    private void highlights(PartWriter xml) throws IOException {
        List<Highlight> highlights = sheet.highlights();
        for (int i = 0; i < highlights.size(); i++) {
            Highlight highlight = highlights.get(i);
            xml.start("conditionalFormatting", "sqref", highlight.cells());
            String priority = String.valueOf(i + 1);
            xml.start(
                    "cfRule",
                    "type",
                    "expression",
                    "dxfId",
                    StylesPart.WRONG,
                    "priority",
                    priority);
            xml.start("formula").text(highlight.formula()).end().end().end();
        }
    }

    private void rules(PartWriter xml) throws IOException {
        if (sheet.rules().isEmpty()) {
            return;
        }
        xml.start("dataValidations", "count", String.valueOf(sheet.rules().size()));
        for (InputRule rule : sheet.rules()) {
            String type =
                    switch (rule.kind()) {
                        case CHOICE -> "list";
                        case CONDITION -> "custom";
                        case HINT -> "none";
                    };
            // Excel takes anything if a cell that a formula names is blank and blanks are allowed.
            String allowBlank = rule.kind() == InputRule.Kind.CONDITION ? "0" : "1";
            xml.start(
                    "dataValidation",
                    "type",
                    type,
                    "allowBlank",
                    allowBlank,
                    "showInputMessage",
                    "1",
                    "showErrorMessage",
                    "1",
                    "errorTitle",
                    "Chưa đúng / Not valid",
                    "error",
                    rule.refusal(),
                    "promptTitle",
                    "Cách nhập / How to fill in",
                    "prompt",
                    rule.hint(),
                    "sqref",
                    rule.cells());
            if (rule.formula() != null) {
                xml.start("formula1").text(rule.formula()).end();
            }
            xml.end();
        }
        xml.end();
    }

    private void links(PartWriter xml) throws IOException {
        if (!sheet.links().isEmpty()) {
            xml.start("hyperlinks");
            for (Map.Entry<String, String> link : sheet.links().entrySet()) {
                String target = Sheet.inFormula(link.getValue()) + "!A1";
                xml.empty("hyperlink", "ref", link.getKey(), "location", target);
            }
            xml.end();
        }
    }

    private void page(PartWriter xml) throws IOException {
        Sheet.Page page = sheet.page();
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.7",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty(
                "pageSetup",
                "paperSize",
                A4,
                "orientation",
                page.isLandscape() ? "landscape" : "portrait",
                "fitToWidth",
                "1",
                "fitToHeight",
                "0");
        xml.start("headerFooter");
        xml.start("oddHeader").text("&L" + plain(page.left()) + "&R" + plain(page.right())).end();
        xml.start("oddFooter").text("&L" + plain(sheet.name()) + "&R&P/&N").end().end();
    }

    /** Keeps Excel from marking codes as numbers that are stored as text. */
    private void textsThatAreDigits(PartWriter xml) throws IOException {
        String last = ColumnLetters.of(sheet.widths().size() - 1) + sheet.rows().size();
        xml.start("ignoredErrors");
        xml.empty("ignoredError", "sqref", "A1:" + last, "numberStoredAsText", "1").end();
    }

    /** A text in which no sign is taken for an instruction. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
