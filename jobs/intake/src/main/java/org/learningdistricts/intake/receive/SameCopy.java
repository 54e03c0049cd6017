package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A second file or sheet of a table that holds just what the first one does. */
public final class SameCopy {

    static final String RULE = "same-copy";

    private SameCopy() {}

    /** Says it of a sheet. */
    public static void add(Findings findings, Place place, Contract table, String other) {
        findings.addWorded(RULE, place, other, Worded.of(table));
    }

    static SourceRemark remark(String file, Contract table, String other) {
        return new SourceRemark(RULE, file, other, table.name());
    }
}
