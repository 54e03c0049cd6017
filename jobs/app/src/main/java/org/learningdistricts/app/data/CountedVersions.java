package org.learningdistricts.app.data;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.difference.VersionDifference;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.schemas.SqlResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions that count by the newest release, with which corrections are compared. */
public final class CountedVersions {

    private static final Logger LOG = LoggerFactory.getLogger(CountedVersions.class);

    private final Map<String, JudgedSubmission> byUnit;
    private final SentFiles sent;
    private final Contracts contracts;

    private CountedVersions(
            Map<String, JudgedSubmission> byUnit, SentFiles sent, Contracts contracts) {
        this.byUnit = byUnit;
        this.sent = sent;
        this.contracts = contracts;
    }

    /**
     * Those of a release.
     *
     * @param file the release; empty if there is none. Of one that cannot be read nothing counts
     * @param decisions those of the ledger: what was withdrawn since counts no more
     */
    public static CountedVersions of(
            Optional<Path> file,
            StateDatabase state,
            StandingDecisions decisions,
            SentFiles sent,
            Contracts contracts) {
        if (file.isEmpty()) {
            return new CountedVersions(Map.of(), sent, contracts);
        }
        Map<String, JudgedSubmission> judged = new HashMap<>();
        state.judgedSubmissions()
                .forEach(one -> judged.put(key(one.quarter(), one.unitCode(), one.digest()), one));
        Map<String, JudgedSubmission> byUnit = new HashMap<>();
        String sql = SqlResource.text(CountedVersions.class, "counted_versions.sql");
        try (OpenRelease release = OpenRelease.open(file.get());
                ResultSet row = release.query(sql)) {
            while (row.next()) {
                String quarter = row.getString("quarter");
                String unit = row.getString("unit_code");
                String digest = row.getString("digest");
                JudgedSubmission one = judged.get(key(quarter, unit, digest));
                if (one != null
                        && !decisions.isWithdrawn(
                                quarter, row.getString("unit_level"), unit, digest)) {
                    byUnit.putIfAbsent(key(quarter, unit), one);
                }
            }
            return new CountedVersions(byUnit, sent, contracts);
        } catch (SQLException | LoadFault e) {
            // One that another program made may lack what is asked; the load makes it anew.
            LOG.warn("nothing is compared: {}", e.getMessage());
            return new CountedVersions(Map.of(), sent, contracts);
        }
    }

    /**
     * What differs between a submission and the version that counts.
     *
     * @return null if none counts or it is the same one, if the submission was refused, if its
     *     bytes cannot be read any more, or if one of the two is too large to be compared
     */
    public @Nullable Correction difference(CheckedSubmission now, SubmissionChecker checker) {
        SubmissionSource source = now.source();
        JudgedSubmission counted =
                byUnit.get(key(source.quarter().toString(), source.unit().code()));
        if (counted == null || !now.isAccepted() || counted.digest().equals(source.digest())) {
            return null;
        }
        try {
            List<SourceFile> files = sent.of(counted);
            return files.isEmpty()
                    ? null
                    : VersionDifference.between(
                                    checker.check(earlier(source, counted, files)), now, contracts)
                            .orElse(null);
        } catch (RuntimeException e) {
            // The office has its answer all the same; what is damaged is told by ldw doctor.
            LOG.warn("{}: cannot be compared", source.submissionId(), e);
            return null;
        }
    }

    private static SubmissionSource earlier(
            SubmissionSource now, JudgedSubmission counted, List<SourceFile> files) {
        LocalDateTime receivedAt = counted.receivedAt();
        return new SubmissionSource(
                now.submissionId(),
                now.quarter(),
                now.unit(),
                "folder",
                Path.of(""),
                files,
                List.of(),
                List.of(),
                counted.digest(),
                receivedAt);
    }

    private static String key(String... parts) {
        return String.join(":", parts);
    }
}
