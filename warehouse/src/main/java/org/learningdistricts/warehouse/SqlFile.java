package org.learningdistricts.warehouse;

/**
 * One SQL file of a stage.
 *
 * @param path where it lies, relative to {@code warehouse/sql}
 * @param text its statements
 */
record SqlFile(String path, String text) {

    /** The file's name without its ending, which is the name of what it makes or checks. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".sql".length());
    }

    /** Whether it makes a table; else it makes a view, or nothing. */
    boolean makesTable() {
        return text.contains("\ncreate table ");
    }
}
