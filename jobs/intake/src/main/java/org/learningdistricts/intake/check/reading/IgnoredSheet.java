package org.learningdistricts.intake.check.reading;

import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A sheet that is no table of the template. */
final class IgnoredSheet {

    private static final String RULE = "ignored-sheet";

    private static final Worded NOTHING = new Worded("", "Không cần làm gì", "Nothing to do");

    private static final Worded DELETE =
            new Worded(
                    "",
                    "Xóa trang tính này: trang có dữ liệu về cá nhân, xem lỗi",
                    "Delete this sheet: it holds data of people, see the error");

    private IgnoredSheet() {}

    /**
     * @param hasPeople whether data of people were found in it, which are an error
     */
    static void add(Findings findings, String file, String sheet, boolean hasPeople) {
        findings.addWorded(
                RULE,
                Place.cell(file, sheet, null, null),
                Worded.of(sheet),
                Map.of("instead", hasPeople ? DELETE : NOTHING));
    }
}
