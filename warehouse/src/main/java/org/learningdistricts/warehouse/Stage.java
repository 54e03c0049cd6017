package org.learningdistricts.warehouse;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of the build, in its order. The files of a stage lie in its folder and in the folders
 * of that one, which are subjects, and read what earlier stages or others of their own make.
 */
enum Stage {
    LAYOUTS("staging/layouts"),
    SEGMENTS("staging/segments"),
    SOURCES("staging/sources"),
    DIMENSIONS("dimensions"),
    FACTS("facts"),
    MEASURES("measures"),
    REPORTING("reporting"),
    /** Queries that must yield no row; they make nothing. */
    AUDIT("audit");

    /** What is read of the lake and the schemas, one file after the other. */
    static final List<Stage> OF_THE_LAKE = List.of(LAYOUTS, SEGMENTS, SOURCES);

    /** What a file of some quarters consists of, which nobody reads but an update. */
    static final List<Stage> OF_A_PART = List.of(DIMENSIONS, FACTS, MEASURES);

    /** What a warehouse file consists of. */
    static final List<Stage> OF_THE_FILE = List.of(DIMENSIONS, FACTS, MEASURES, REPORTING);

    private final String folder;

    Stage(String folder) {
        this.folder = folder;
    }

    /**
     * The stage of an SQL file.
     *
     * @throws IllegalStateException if it lies in the folder of none
     */
    static Stage of(SqlFile file) {
        return Arrays.stream(values())
                .filter(stage -> file.path().startsWith(stage.folder + "/"))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        file.path() + " lies in no stage's folder"));
    }
}
