package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;

/** A quarter that is not collected, or not yet. */
final class QuarterNotOpen {

    private static final String RULE = "quarter-not-open";

    private QuarterNotOpen() {}

    /** A quarter for which the calendar has no collection. */
    static void add(Findings findings, Quarter quarter) {
        Worded none =
                new Worded(
                        "-",
                        "quý này không thu số liệu, hãy xem lại tên thư mục",
                        "this quarter is not collected, look at the folder's name");
        findings.addWorded(RULE, Place.file(quarter.toString()), quarter.toString(), none);
    }

    /** A submission that was received before the window opened. */
    static void add(Findings findings, String path, Quarter quarter, Collection collection) {
        String window = collection.windowOpens() + " - " + collection.windowCloses();
        findings.add(RULE, Place.file(path), quarter.toString(), window);
    }
}
