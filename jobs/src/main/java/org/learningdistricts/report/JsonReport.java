package org.learningdistricts.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.finding.Severity;
import org.learningdistricts.receive.SubmissionSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the findings of a submission as JSON, for programs to read. */
public final class JsonReport {

    /** The name of the report in that folder. */
    public static final String FILE_NAME = "report.json";

    private static final DateTimeFormatter FOLDER_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int DIGEST_SHOWN = 8;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** The folder of a submission's reports, relative to the reports folder. */
    public static Path folder(SubmissionSource source) {
        return folder(
                source.quarter().toString(),
                source.unit().code(),
                source.receivedAt(),
                source.digest());
    }

    /** The same, of a submission that is no longer at hand. */
    public static Path folder(
            String quarter, String unitCode, LocalDateTime receivedAt, String digest) {
        return Path.of(
                quarter,
                unitCode,
                receivedAt.format(FOLDER_TIME) + "-" + digest.substring(0, DIGEST_SHOWN));
    }

    /**
     * Writes {@code report.json} into the submission's folder, in place of an earlier one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path reports, CheckedSubmission checked) {
        write(reports.resolve(folder(checked.source())), report(checked));
    }

    /**
     * The folder of what a load has to say about its deliveries, relative to the reports folder.
     */
    public static Path deliveryFolder(String loadId) {
        return Path.of("deliveries", loadId);
    }

    /**
     * Writes what a load has to say about paths that are no submission.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void writeDelivery(Path reports, String loadId, List<Finding> findings) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("load_id", loadId);
        report.put("findings", findings.stream().map(JsonReport::finding).toList());
        write(reports.resolve(deliveryFolder(loadId)), report);
    }

    private static void write(Path folder, Map<String, @Nullable Object> report) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(FILE_NAME + ".part");
            Files.write(part, MAPPER.writeValueAsBytes(report));
            Files.move(
                    part,
                    folder.resolve(FILE_NAME),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write report in " + folder, e);
        }
    }

    private static Map<String, @Nullable Object> report(CheckedSubmission checked) {
        SubmissionSource source = checked.source();
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("quarter", source.quarter().toString());
        report.put("unit_level", source.unit().level());
        report.put("unit_code", source.unit().code());
        report.put("unit_name", source.unit().name());
        report.put("received_at", source.receivedAt().toString());
        report.put("digest", source.digest());
        report.put("contract_version", checked.contractVersion());
        report.put("sequence", checked.sequence());
        report.put("status", checked.status());
        for (Severity severity : Severity.values()) {
            report.put("findings_" + severity.word(), count(checked.findings(), severity));
        }
        report.put("findings", checked.findings().stream().map(JsonReport::finding).toList());
        return report;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("finding_id", finding.id());
        map.put("rule", finding.rule());
        map.put("severity", finding.severity().word());
        map.put("file", finding.file());
        map.put("sheet", finding.sheet());
        map.put("row_number", finding.row());
        map.put("column_name", finding.column());
        map.put("value", finding.value());
        map.put("expected", finding.expected());
        map.put("message_vi", finding.messageVi());
        map.put("message_en", finding.messageEn());
        map.put("remedy_vi", finding.remedyVi());
        map.put("remedy_en", finding.remedyEn());
        return map;
    }
}
