package org.learningdistricts.app.moments;

import java.nio.file.Path;
import org.learningdistricts.warehouse.PastMoment;

/**
 * A file as of a moment.
 *
 * @param referenceDigest of the reference data that it is judged by
 */
public record MomentFile(Path file, PastMoment moment, String referenceDigest) {}
