package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Scope;

/** The cover: whose submission for which quarter it is; who made it and when is left to fill in. */
final class CoverSheet {

    private static final String TAB = "1F4E79";
    private static final List<Double> WIDTHS = List.of(26.0, 48.0);
    private static final double HEIGHT = 24;

    private final Scope scope;
    private final Contract cover;

    CoverSheet(Scope scope) {
        this.scope = scope;
        this.cover = scope.contracts().cover();
    }

    Sheet sheet() {
        List<SheetRow> rows = new ArrayList<>();
        List<InputRule> rules = new ArrayList<>();
        rows.add(SheetRow.header(HEIGHT, cover));
        for (Field entry : cover.entries()) {
            SheetCell value = value(entry);
            rows.add(
                    new SheetRow(
                            HEIGHT,
                            List.of(SheetCell.text(entry.titleVi(), CellLook.GIVEN), value)));
            if (value.look().isToFill()) {
                rules.add(rule(entry, "B" + rows.size()));
            }
        }
        return Sheet.ofRows(
                cover.titleVi(), TAB, WIDTHS, rows, rules, Sheet.PageSetup.upright(scope, WIDTHS));
    }

    private SheetCell value(Field entry) {
        return switch (String.valueOf(entry.role())) {
            case "template-version" -> given(scope.contracts().version());
            case "quarter" -> given(scope.quarter().toString());
            case "unit-code" -> given(scope.unit().code());
            case "unit-name" -> given(scope.unit().name());
            case "sequence" -> new SheetCell(new CellContent.Figure(1), CellLook.TO_FILL_CHOICE);
            case "prepared-on" -> SheetCell.blank(CellLook.TO_FILL_DAY);
            default -> SheetCell.blank(CellLook.TO_FILL_TEXT);
        };
    }

    private static SheetCell given(String text) {
        return SheetCell.text(text, CellLook.GIVEN);
    }

    private InputRule rule(Field entry, String cell) {
        return switch (String.valueOf(entry.role())) {
            case "sequence" -> sequence(cell);
            case "prepared-on" -> preparedOn(entry, cell);
            default -> {
                CellHint words =
                        CellHint.of(
                                "Ghi tên phòng hoặc cơ quan lập báo cáo; không ghi họ tên cá nhân.",
                                "The office that makes the submission; no names of people.");
                yield new InputRule(cell, InputRule.InputKind.HINT, null, words);
            }
        };
    }

    private static InputRule sequence(String cell) {
        CellHint words =
                CellHint.of("Nhập số nguyên từ 1 đến 99.", "A whole number from 1 to 99.")
                        .and(
                                "Lần đầu ghi 1; gửi lại bản sửa thì tăng thêm 1.",
                                "1 at first; add 1 for each correction.");
        String condition = "IF(ISNUMBER(%1$s),AND(%1$s=INT(%1$s),%1$s>=1,%1$s<=99),FALSE)";
        return new InputRule(cell, InputRule.InputKind.CONDITION, condition.formatted(cell), words);
    }

    private InputRule preparedOn(Field entry, String cell) {
        DateRule days = new DateRule(entry, scope.day());
        String met = String.join(",", days.conditions()).replace("%s", cell);
        return new InputRule(
                cell,
                InputRule.InputKind.CONDITION,
                "IF(ISNUMBER(%1$s),AND(%2$s),LEN(%1$s)=0)".formatted(cell, met),
                days.words());
    }
}
