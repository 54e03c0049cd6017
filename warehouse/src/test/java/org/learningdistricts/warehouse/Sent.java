package org.learningdistricts.warehouse;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One judged submission of a test's lake.
 *
 * @param tables CSV text, header included, by dataset
 * @param findings rules found, each a warning of the intake, or an error if it was rejected
 */
record Sent(
        String quarter,
        String unitLevel,
        String unitCode,
        String digest,
        @Nullable Long sequence,
        LocalDateTime receivedAt,
        String status,
        Map<String, String> tables,
        List<String> findings) {

    static Sent district(String quarter, String code, String digest) {
        return new Sent(
                quarter,
                "district",
                code,
                digest,
                1L,
                LocalDateTime.parse("2025-03-18T09:00"),
                "accepted",
                Map.of(),
                List.of());
    }

    static Sent commune(String quarter, String code, String digest) {
        return new Sent(
                quarter,
                "commune",
                code,
                digest,
                1L,
                LocalDateTime.parse("2025-09-18T09:00"),
                "accepted",
                Map.of(),
                List.of());
    }

    Sent with(String dataset, String... lines) {
        Map<String, String> more = new LinkedHashMap<>(tables);
        more.put(dataset, String.join("\n", lines) + "\n");
        return new Sent(
                quarter, unitLevel, unitCode, digest, sequence, receivedAt, status, more, findings);
    }

    Sent quarter(String value) {
        return new Sent(
                value, unitLevel, unitCode, digest, sequence, receivedAt, status, tables, findings);
    }

    Sent sequence(@Nullable Long value) {
        return new Sent(
                quarter, unitLevel, unitCode, digest, value, receivedAt, status, tables, findings);
    }

    Sent receivedAt(String moment) {
        return new Sent(
                quarter,
                unitLevel,
                unitCode,
                digest,
                sequence,
                LocalDateTime.parse(moment),
                status,
                tables,
                findings);
    }

    Sent status(String value) {
        return new Sent(
                quarter,
                unitLevel,
                unitCode,
                digest,
                sequence,
                receivedAt,
                value,
                tables,
                findings);
    }

    Sent finding(String rule) {
        List<String> more = new ArrayList<>(findings);
        more.add(rule);
        return new Sent(
                quarter, unitLevel, unitCode, digest, sequence, receivedAt, status, tables, more);
    }

    boolean isRejected() {
        return "rejected".equals(status);
    }

    String submissionId() {
        return quarter + ":" + unitLevel + ":" + unitCode + ":" + digest;
    }
}
