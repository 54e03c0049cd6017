package org.learningdistricts.answers.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.AnswerDecision;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as {@code report.json}, for programs; its form is published in {@code
 * schemas/reports/report.schema.json}.
 */
public final class JsonReport {

    /** The name of the file in the submission's folder. */
    public static final String FILE_NAME = "report.json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addMixIn(Answer.class, AnswerWords.class)
                    .addMixIn(DeliveryAnswer.class, DeliveryWords.class)
                    .addMixIn(Finding.class, FindingWords.class)
                    .addMixIn(Severity.class, SeverityWords.class)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private JsonReport() {}

    @JsonPropertyOrder({
        "quarter",
        "unit_level",
        "unit_code",
        "unit_name",
        "form",
        "received_at",
        "digest",
        "contract_version",
        "sequence",
        "status",
        "findings_error",
        "findings_warning",
        "findings_info"
    })
    interface AnswerWords {

        @JsonIgnore
        boolean isRejected();

        @JsonIgnore
        Optional<AnswerDecision> withdrawal();

        @JsonProperty("findings_error")
        long findingsError();

        @JsonProperty("findings_warning")
        long findingsWarning();

        @JsonProperty("findings_info")
        long findingsInfo();
    }

    interface DeliveryWords {

        @JsonIgnore
        Map<String, List<String>> inboxes();
    }

    interface FindingWords {

        @JsonProperty("finding_id")
        String id();

        @JsonProperty("row_number")
        Long row();

        @JsonProperty("column_name")
        String column();

        @JsonProperty("subject_code")
        String subject();
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    interface SeverityWords {}

    /**
     * Writes {@code report.json} into a folder, in place of an earlier one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path folder, Answer answer) {
        ReportFile.write(folder.resolve(FILE_NAME), out -> MAPPER.writeValue(out, answer));
    }

    /**
     * Writes what a load has to say about paths that are no submission.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Path folder, DeliveryAnswer answer) {
        ReportFile.write(folder.resolve(FILE_NAME), out -> MAPPER.writeValue(out, answer));
    }

    /**
     * Reads a {@code report.json}.
     *
     * @throws UncheckedIOException if it cannot be read, or is no such report
     */
    public static Answer read(Path file) {
        return read(file, Answer.class);
    }

    /**
     * Reads the {@code report.json} of a delivery.
     *
     * @throws UncheckedIOException if it cannot be read, or is no such report
     */
    public static DeliveryAnswer readDelivery(Path file) {
        return read(file, DeliveryAnswer.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try (InputStream in = Files.newInputStream(file)) {
            return MAPPER.readValue(in, type);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException(file + ": " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
