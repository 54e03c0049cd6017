package org.learningdistricts.intake.damage;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Finding;

/** A finding without its words. */
record Found(
        String rule,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable Long row,
        @Nullable String column) {

    static Found of(Finding finding) {
        return new Found(
                finding.rule(), finding.file(), finding.sheet(), finding.row(), finding.column());
    }
}
