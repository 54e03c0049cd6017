package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.nio.file.Path;

/** A form in which a submission is sent. */
public interface SentForm {

    /** Writes a submission into an inbox. */
    void write(Submission submission, Path inbox) throws IOException;
}
