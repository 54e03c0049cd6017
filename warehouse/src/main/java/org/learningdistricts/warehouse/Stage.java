package org.learningdistricts.warehouse;

import java.util.Arrays;

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
