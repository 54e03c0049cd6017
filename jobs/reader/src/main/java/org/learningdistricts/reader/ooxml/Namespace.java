package org.learningdistricts.reader.ooxml;

/** Names by which parts of a workbook say what they are. */
public final class Namespace {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Also the beginning of the types of relationships. */
    public static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static final String PACKAGE_RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    public static final String CONTENT_TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";

    /** The beginning of the content types of parts. */
    public static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    private Namespace() {}
}
