package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * The first sheet: whose workbook it is, until when it is due, what to do step by step, how far
 * each table is, and the list of units that other sheets choose from.
 */
final class GuideSheet {

    private static final String TAB = "00B050";
    private static final List<Double> WIDTHS = List.of(4.0, 32.0, 40.0, 14.0, 14.0, 18.0);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Scope scope;
    private final Collection collection;
    private final LastFigures last;
    private final Contracts contracts;
    private final GuideRows rows = new GuideRows();
    private final Map<String, String> names = new LinkedHashMap<>();

    GuideSheet(Scope scope, Collection collection, LastFigures last) {
        this.scope = scope;
        this.collection = collection;
        this.last = last;
        this.contracts = scope.contracts();
    }

    Sheet sheet(List<DatasetForm> forms) {
        head();
        facts();
        steps();
        colours();
        tables(forms);
        units();
        return new Sheet(
                contracts.besideTables().guideSheet(),
                TAB,
                WIDTHS,
                rows.rows(),
                0,
                0,
                List.of(),
                List.of(),
                rows.merged(),
                rows.links(),
                Sheet.PageSetup.upright(scope, WIDTHS));
    }

    /** The ranges of units on the sheet, by name; known once the sheet is made. */
    Map<String, String> names() {
        return names;
    }

    private void head() {
        rows.wide(
                26,
                CellLook.TITLE,
                "BÁO CÁO CỘNG ĐỒNG HỌC TẬP QUÝ %s NĂM %d"
                        .formatted(
                                ROMAN.get(scope.quarter().number() - 1), scope.quarter().year()));
        rows.wide(
                GuideRows.SMALL_LINE,
                CellLook.ENGLISH,
                "Workbook for the quarterly submission of learning communities, "
                        + Language.EN.quarter(scope.quarter()));
        rows.gap();
    }

    private void facts() {
        Unit unit = scope.unit();
        rows.fact("Đơn vị báo cáo / Unit", unit.name() + " (" + unit.code() + ")");
        rows.fact(
                "Thời gian chốt số liệu / Period",
                "từ %s đến %s"
                        .formatted(
                                FieldRules.DAY.format(collection.windowOpens()),
                                FieldRules.DAY.format(collection.windowCloses())));
        rows.fact("Hạn nộp / Due", "chậm nhất hết ngày " + due());
        if (collection.lastDay() != null) {
            rows.fact(
                    "Không nhận sau / Last day",
                    "hết ngày " + FieldRules.DAY.format(collection.lastDay()));
        }
        rows.fact("Tên tệp khi gửi / File name", fileName());
        rows.fact(
                "Số liệu kỳ trước / Figures before",
                last.quarter() == null
                        ? "không có / none"
                        : Language.VI.quarter(last.quarter()) + ", ở các cột màu xám bên phải");
        rows.gap();
    }

    private void steps() {
        rows.section("CÁC BƯỚC / STEPS");
        rows.step(
                "Mở trang «" + contracts.cover().titleVi() + "», ghi ngày lập và cơ quan lập.",
                "Fill in the date and the office on the cover.");
        rows.step(
                "Mở từng trang số liệu trong danh sách bên dưới và nhập vào các ô màu vàng. Bấm vào"
                        + " một ô để xem cách nhập; khi dán, hãy chọn «Dán giá trị» (Paste Special,"
                        + " Values).",
                "Fill in the yellow cells of each table; a selected cell shows how. Paste values"
                        + " only.");
        rows.step(
                "Chưa có số liệu thì để trống, không áp dụng thì gõ x, bằng không thì gõ 0.",
                "Empty: not reported; x: not applicable; zero: 0.");
        rows.step(
                "Ô chuyển sang màu đỏ là sai hoặc còn thiếu: sửa cho đến khi không còn ô đỏ.",
                "Red cells are wrong or missing: mend them all.");
        rows.step(
                "Trang «"
                        + contracts.totals().titleVi()
                        + "» tự tính. Dòng chuẩn bị sẵn mà không dùng thì để trống.",
                "Control totals are worked out by themselves. Rows that are not needed stay"
                        + " empty.");
        rows.step(
                "Chỉ báo cáo con số; không ghi họ tên, số định danh hay thông tin cá nhân.",
                "Counts only: no names, identity numbers or other data of people.");
        rows.step(
                "Lưu dạng Excel (.xlsx) với tên %s và gửi lại nơi đã cấp biểu mẫu này, chậm nhất hết ngày %s."
                        .formatted(fileName(), due()),
                "Save it as %s and send it to whom you have it from, by %s."
                        .formatted(fileName(), Language.EN.day(collection.dueDay())));
        rows.step(
                "Cần sửa sau khi gửi: sửa chính tệp này, tăng «Lần gửi» ở trang bìa thêm 1, gửi lại"
                        + " cả tệp.",
                "For a correction raise «Lần gửi» on the cover by 1 and send the whole file"
                        + " again.");
        rows.gap();
    }

    private void colours() {
        rows.section("Ý NGHĨA MÀU SẮC / COLOURS");
        rows.colour(CellLook.LIKE_TO_FILL, "ô cần nhập / to fill in");
        rows.colour(CellLook.GIVEN, "có sẵn hoặc tự tính, không sửa được / given");
        rows.colour(
                CellLook.SHOWN_TEXT,
                "số liệu kỳ trước hoặc giải thích, chỉ để xem / to look at, not read");
        rows.colour(CellLook.WRONG, "sai hoặc còn thiếu, cần sửa / wrong or missing");
        rows.gap();
    }

    private void tables(List<DatasetForm> forms) {
        rows.section("CÁC TRANG / SHEETS");
        rows.line(
                CellLook.HEADER,
                "Trang / Sheet",
                "Mỗi dòng là / One row for each",
                "Số dòng / Rows",
                "Đã nhập / Filled in",
                "Cần nhập / To fill in");
        rows.link(contracts.cover().titleVi(), "cơ quan lập, ngày lập / office and date");
        for (DatasetForm form : forms) {
            table(form);
        }
        rows.link(contracts.totals().titleVi(), "tự tính / by itself");
        rows.gap();
    }

    private void table(DatasetForm form) {
        List<Field> toFill = form.contract().fields().stream().filter(form::isToFill).toList();
        String range = range(form, toFill);
        long given =
                form.isFixed()
                        ? 0
                        : form.rows().stream()
                                .mapToLong(
                                        row ->
                                                toFill.stream()
                                                        .filter(
                                                                f ->
                                                                        row.given()
                                                                                .containsKey(
                                                                                        f.name()))
                                                        .count())
                                .sum();
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.text(keys(form), CellLook.GIVEN));
        cells.add(SheetCell.counted(TotalsSheet.rowsOf(form), form.givenRows()));
        cells.add(SheetCell.counted("COUNTA(" + range + ")", given));
        cells.add(
                form.isFixed()
                        ? new SheetCell(
                                new CellContent.Figure((long) form.rows().size() * toFill.size()),
                                CellLook.GIVEN_COUNT)
                        : SheetCell.text("nếu có / if any", CellLook.GIVEN));
        rows.link(form.contract().titleVi(), cells);
    }

    private static String range(DatasetForm form, List<Field> toFill) {
        int first = form.contract().indexOf(toFill.get(0).name());
        int last = form.contract().indexOf(toFill.get(toFill.size() - 1).name());
        return "%s!$%s$%d:$%s$%d"
                .formatted(
                        DefinedName.inFormula(form.contract().titleVi()),
                        ColumnLetters.of(first),
                        FieldFormula.FIRST_ROW,
                        ColumnLetters.of(last),
                        form.rows().size() + 1);
    }

    private static String keys(DatasetForm form) {
        return form.contract().fields().stream()
                .filter(field -> form.contract().primaryKey().contains(field.name()))
                .map(Field::titleVi)
                .collect(Collectors.joining(", "));
    }

    /** The submitting unit first, then its communes: both ranges end in the same row. */
    private void units() {
        rows.section("ĐƠN VỊ TRONG BÁO CÁO / UNITS");
        rows.line(CellLook.HEADER, "Tên đơn vị / Unit", "Mã / Code");
        int first = rows.count() + 1;
        List<Unit> units = new ArrayList<>(scope.communes());
        if (!units.contains(scope.unit())) {
            units.add(0, scope.unit());
        }
        units.forEach(unit -> rows.line(CellLook.GIVEN, unit.name(), unit.code()));
        int end = rows.count();
        name(UnitRange.UNITS, first, end);
        name(UnitRange.COMMUNES, end - scope.communes().size() + 1, end);
    }

    private void name(UnitRange range, int first, int end) {
        String sheet = DefinedName.inFormula(contracts.besideTables().guideSheet());
        names.put(range.names(), "%s!$B$%d:$B$%d".formatted(sheet, first, end));
        names.put(range.codes(), "%s!$C$%d:$C$%d".formatted(sheet, first, end));
    }

    private String due() {
        return FieldRules.DAY.format(collection.dueDay());
    }

    private String fileName() {
        return scope.unit().code() + ".xlsx";
    }
}
