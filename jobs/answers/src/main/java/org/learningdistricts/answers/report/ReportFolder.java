package org.learningdistricts.answers.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.learningdistricts.intake.receive.SubmissionSource;

/** Where reports lie, relative to the reports folder. */
public final class ReportFolder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int DIGEST_SHOWN = 8;

    private ReportFolder() {}

    /** The folder of a submission's reports. */
    public static Path of(SubmissionSource source) {
        return of(
                source.quarter().toString(),
                source.unit().code(),
                source.receivedAt(),
                source.digest());
    }

    /** The same, of a submission that is no longer at hand. */
    public static Path of(
            String quarter, String unitCode, LocalDateTime receivedAt, String digest) {
        String version = receivedAt.format(TIME) + "-" + digest.substring(0, DIGEST_SHOWN);
        return Path.of(quarter, unitCode, version);
    }

    /** Whether a folder is that of the same submission under a later time of receipt. */
    public static boolean isLater(Path other, Path folder) {
        String later = String.valueOf(other.getFileName());
        String name = String.valueOf(folder.getFileName());
        int digest = name.length() - DIGEST_SHOWN;
        return later.length() == name.length()
                && later.endsWith(name.substring(digest - 1))
                && later.compareTo(name) > 0
                && Files.isDirectory(other);
    }

    /** The folder of what a load has to say about paths that are no submission. */
    public static Path ofDelivery(String loadId) {
        return Path.of("deliveries", loadId);
    }
}
