package org.learningdistricts.receive;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Unit;

/**
 * One unit's submission for one quarter, as it lies in an inbox.
 *
 * @param submissionId quarter, unit level, unit code and digest, joined by colons
 * @param form {@code folder}, {@code workbook} or {@code zip}
 * @param files the files that are part of it
 * @param ignored names of files that the contract does not know
 * @param digest SHA-256 over the names and bytes of its files
 * @param receivedAt when it arrived, Hanoi time
 */
public record SubmissionSource(
        String submissionId,
        Quarter quarter,
        Unit unit,
        String form,
        Path path,
        List<SourceFile> files,
        List<String> ignored,
        String digest,
        LocalDateTime receivedAt) {}
