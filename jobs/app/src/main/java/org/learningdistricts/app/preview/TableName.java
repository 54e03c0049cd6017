package org.learningdistricts.app.preview;

import org.jspecify.annotations.Nullable;

/**
 * Which table of the files given to {@code preview} is meant.
 *
 * @param file name of the file
 * @param part name of the sheet, or of the file inside a zip; null if the file is one table
 * @param alone whether the file holds no other table
 */
record TableName(String file, @Nullable String part, boolean alone) {

    /** Stands between a file and what lies in it. */
    static final String WITHIN = " › ";

    /** The only table of a file. */
    static TableName ofFile(String file) {
        return new TableName(file, null, true);
    }

    /** A sheet of this workbook, which may be a part of a zip file. */
    TableName sheet(String sheet, boolean only) {
        return new TableName(file, part == null ? sheet : part + WITHIN + sheet, alone && only);
    }

    /** A file inside this zip file. */
    TableName entry(String entry, boolean only) {
        return new TableName(file, entry, only);
    }

    /** For people: {@code figures.xlsx › Biểu 1}. */
    String title() {
        return part == null ? file : file + WITHIN + part;
    }
}
