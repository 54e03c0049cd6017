package org.learningdistricts.intake.receive;

import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Unit;

/** A submission under a code of no unit that submits for the quarter. */
final class UnknownUnit {

    private static final String RULE = "unknown-unit";

    private UnknownUnit() {}

    /** Nothing tells whose it may be. */
    static void add(Findings findings, String path, String code, String unitLevel) {
        Worded expected =
                new Worded(
                        unitLevel, "mã của đơn vị nộp báo cáo", "the code of the submitting unit");
        findings.addWorded(RULE, Place.file(path), code, expected);
    }

    /** The name may mean a unit. */
    static void addNamed(Findings findings, String path, String code, Unit unit) {
        add(
                findings,
                path,
                code,
                unit,
                "; nếu là báo cáo của %s thì đổi tên thành %s".formatted(unit.name(), unit.code()),
                "; if it is that of %s, rename it to %s".formatted(unit.name(), unit.code()));
    }

    /**
     * The cover names a unit.
     *
     * @param isThere whether another submission lies there under the unit's code
     */
    static void addCovered(
            Findings findings, String path, String code, Unit unit, boolean isThere) {
        String vi = "; bìa ghi %s %s, ".formatted(unit.code(), unit.name());
        String en = "; its cover says %s %s, ".formatted(unit.code(), unit.name());
        if (isThere) {
            add(
                    findings,
                    path,
                    code,
                    unit,
                    vi
                            + "đơn vị này đã có trong thư mục; chỉ giữ một bản, đặt tên là "
                            + unit.code(),
                    en
                            + "which is in the folder already; keep one of the two, named "
                            + unit.code());
        } else {
            add(
                    findings,
                    path,
                    code,
                    unit,
                    vi + "đơn vị này chưa có trong thư mục; đổi tên thành " + unit.code(),
                    en + "which is not in the folder yet; rename it to " + unit.code());
        }
    }

    private static void add(
            Findings findings, String path, String code, Unit unit, String vi, String en) {
        Worded meant = new Worded(unit.code(), vi, en);
        findings.addWorded(
                RULE,
                Place.file(path),
                Worded.of(code),
                Map.of("expected", Worded.of(unit), "meant", meant));
    }
}
