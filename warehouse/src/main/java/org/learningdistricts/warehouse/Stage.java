package org.learningdistricts.warehouse;

import java.util.EnumSet;
import java.util.Set;

/**
 * The folders of SQL files in build order. A file reads only what earlier folders made, never a
 * sibling, so the order of folders is the order of the build.
 */
public enum Stage {
    LAYOUTS("staging/layouts"),
    SEGMENTS("staging/segments"),
    SOURCES("staging/sources"),
    JUDGEMENTS("staging/judgements"),
    BASE_DIMENSIONS("dimensions/base"),
    LINKED_DIMENSIONS("dimensions/links"),
    RULE_BRIDGES("dimensions/rules"),
    SUBMISSION_DIMENSIONS("dimensions/submissions"),
    FACTS("facts"),
    IN_FORCE("measures/in_force"),
    STANDARDS("measures/standards"),
    DECIDING_CONDITIONS("measures/deciding"),
    DATASET_FIGURES("measures/datasets"),
    FIGURE_ROWS("measures/rows"),
    FIGURES("measures/figures"),
    CONDITIONS("measures/conditions"),
    INDICATOR_PARTS("measures/parts"),
    INDICATORS("measures/indicators"),
    RECOGNITIONS("measures/recognitions"),
    COMMUNES("measures/communes"),
    COMMUNE_SHARES("measures/shares"),
    DISTRICT_INDICATORS("measures/districts"),
    DISTRICT_TITLES("measures/district_titles"),
    CITY("measures/city"),
    VERSIONS("measures/versions"),
    PAIRS("measures/pairs"),
    CHANGES("measures/changes"),
    USUAL_CHANGES("measures/usual"),
    CHECKS("measures/checks"),
    REVIEWS("measures/reviews"),
    BUILD_FINDINGS("measures/findings"),
    SUBMISSIONS("measures/submissions"),
    RATES("measures/rates"),
    REPORTING("reporting"),
    /** Queries that must yield no row; they make nothing. */
    AUDIT("audit");

    private final String folder;

    Stage(String folder) {
        this.folder = folder;
    }

    /** The folder, relative to {@code warehouse/sql}. */
    public String folder() {
        return folder;
    }

    /** The stages that compare quarters: what they make cannot be taken over from one of them. */
    static Set<Stage> acrossQuarters() {
        return EnumSet.range(VERSIONS, RATES);
    }
}
