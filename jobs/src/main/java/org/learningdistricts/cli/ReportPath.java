package org.learningdistricts.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Where the report of a submission lies. */
final class ReportPath {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int DIGEST_LENGTH = 8;

    private ReportPath() {}

    static Path of(
            Path reports,
            String quarter,
            String unitCode,
            LocalDateTime receivedAt,
            String digest) {
        return reports.resolve(quarter)
                .resolve(unitCode)
                .resolve(MOMENT.format(receivedAt) + "-" + digest.substring(0, DIGEST_LENGTH))
                .resolve("report.json");
    }
}
