package org.learningdistricts.app.office;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * What an office asks to have checked.
 *
 * @param paths submissions, or folders laid out as an inbox
 * @param quarter quarter of the submissions, null if path or cover says it
 * @param unit code of the unit, null if path or cover says it
 * @param receivedAt when they are taken to arrive, Hanoi time; null for now
 * @param reference folder of reference data in place of the bundled set, or null
 * @param data the data folder whose decisions count and with whose versions they are compared; null
 *     for none
 * @param reports which forms of the answers are written
 * @param out where the answers go
 */
public record OfficeCheckRequest(
        List<Path> paths,
        @Nullable Quarter quarter,
        @Nullable String unit,
        @Nullable LocalDateTime receivedAt,
        @Nullable Path reference,
        @Nullable DataFolder data,
        ReadLimits limits,
        ReportKinds reports,
        Path out) {}
