package org.learningdistricts.reader.file;

import java.io.IOException;

/** Stops the reading of a file that is larger than is allowed; caught where the file is opened. */
public final class LimitExceeded extends IOException {

    /** The rule of the check catalogue that such a file breaks. */
    public static final String RULE = "limit-exceeded";

    private static final long serialVersionUID = 1L;

    private final String measure;
    private final long limit;

    /**
     * @param measure component of {@link ReadLimits} that is exceeded
     * @param limit its value
     */
    public LimitExceeded(String measure, long limit) {
        super(measure + " > " + limit);
        this.measure = measure;
        this.limit = limit;
    }

    /** Component of {@link ReadLimits} that is exceeded. */
    public String measure() {
        return measure;
    }

    /** Its value. */
    public long limit() {
        return limit;
    }
}
