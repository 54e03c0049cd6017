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

    /**
     * The name may mean a unit.
     *
     * @param right what it should be called
     */
    static void addNamed(Findings findings, String path, String code, Unit unit, String right) {
        add(
                findings,
                path,
                code,
                unit,
                "; nếu là báo cáo của %s thì đổi tên thành %s".formatted(unit.name(), right),
                "; if it is that of %s, rename it to %s".formatted(unit.name(), right));
    }

    /**
     * The cover names a unit.
     *
     * @param right what it should be called
     * @param isThere whether another submission of the unit lies there
     */
    static void addCovered(
            Findings findings, String path, String code, Unit unit, String right, boolean isThere) {
        String vi = "; bìa ghi %s %s, ".formatted(unit.code(), unit.name());
        String en = "; its cover says %s %s, ".formatted(unit.code(), unit.name());
        if (isThere) {
            add(
                    findings,
                    path,
                    code,
                    unit,
                    vi
                            + "thư mục còn bản khác của đơn vị này; chỉ giữ một bản, đặt tên là "
                            + right,
                    en
                            + "of which another one lies in the folder; keep one of them, named "
                            + right);
        } else {
            add(
                    findings,
                    path,
                    code,
                    unit,
                    vi + "đơn vị này chưa có trong thư mục; đổi tên thành " + right,
                    en + "which is not in the folder yet; rename it to " + right);
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
