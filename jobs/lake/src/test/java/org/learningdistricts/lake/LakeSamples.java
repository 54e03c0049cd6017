package org.learningdistricts.lake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.row.SubmissionRow;
import org.learningdistricts.schemas.Schemas;

/** Submissions, findings and rows for the tests of the lake and of the state database. */
public final class LakeSamples {

    /** The quarter of all samples. */
    public static final Quarter QUARTER = Quarter.parse("2025-Q1");

    /** The moment at which all samples were received. */
    public static final LocalDateTime RECEIVED =
            LocalDateTime.of(2025, 3, 18, 9, 30, 0, 123_456_000);

    private LakeSamples() {}

    /** A digest of 64 hex digits that starts with the given ones. */
    public static String digest(String start) {
        return start + "0".repeat(64 - start.length());
    }

    /** The id of a submission of district 001. */
    public static String submissionId(String digestStart) {
        return "2025-Q1:district:001:" + digest(digestStart);
    }

    /** A judgement of a submission of district 001. */
    public static SubmissionRow submission(
            String digestStart, @Nullable Long sequence, LocalDateTime receivedAt, String status) {
        return new SubmissionRow(
                submissionId(digestStart),
                QUARTER,
                "district",
                "001",
                digest(digestStart),
                "folder",
                sequence,
                receivedAt,
                status,
                "2025.1",
                "judge",
                status.equals("rejected") ? 1 : 0,
                2,
                0,
                true);
    }

    /** A finding of a rule in one cell. */
    public static Finding finding(String id, String rule, Severity severity) {
        return new Finding(
                id,
                "intake",
                rule,
                severity,
                "literacy.csv",
                null,
                7L,
                "population",
                "12a",
                "a whole number",
                "Không phải số",
                "Not a number",
                "Sửa",
                "Correct it",
                "số nguyên",
                "a whole number",
                "00001");
    }

    /** The contract of a dataset. */
    static Contract contract(String dataset) {
        return Contracts.load(Schemas.bundled()).datasets().stream()
                .filter(contract -> contract.name().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    /** A row of recognitions, without the submission's id. */
    static @Nullable Object[] recognition(int row, String code, LocalDate date) {
        return new Object[] {
            "recognitions.csv", null, row, code, "Phúc Xá", 2, row + "/QĐ", date, null, null
        };
    }

    /** A row of economy with one exact figure and others that do not apply. */
    static @Nullable Object[] economy(BigDecimal income, long labourForce) {
        return new Object[] {
            "economy.csv",
            null,
            2,
            "001",
            "Ba Đình",
            2024,
            income,
            null,
            labourForce,
            null,
            null,
            null,
            "employed,employed_previous_year"
        };
    }
}
