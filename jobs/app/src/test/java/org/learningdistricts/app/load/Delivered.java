package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * Deliveries in which versions of a unit's submission come with a time, and what became of them.
 */
final class Delivered {

    private static final Path QUARTERS = Path.of("..", "..", "sample-input", "quarters");
    private static final Path REFERENCE = Path.of("..", "..", "schemas", "reference");

    private Delivered() {}

    /**
     * Adds a unit's submission to a delivery.
     *
     * @param version tells apart submissions of one sequence
     * @param isRejected whether its cover names another quarter
     */
    static void add(
            Path inbox,
            String quarter,
            String unit,
            int sequence,
            int version,
            boolean isRejected,
            String receivedAt)
            throws IOException {
        Path times = inbox.resolve(quarter).resolve("received.csv");
        Files.createDirectories(inbox.resolve(quarter));
        if (!Files.exists(times)) {
            Files.writeString(times, "unit_code,received_at\n");
        }
        Files.writeString(times, unit + "," + receivedAt + "\n", StandardOpenOption.APPEND);
        Sample.copy(QUARTERS, quarter, unit, inbox);
        Path cover = inbox.resolve(quarter).resolve(unit).resolve("cover.csv");
        Files.writeString(
                cover,
                Files.readString(cover)
                        .replaceAll("sequence,\\d+", "sequence," + sequence)
                        .replaceAll("(prepared_on,\\d{4}-\\d{2}-)\\d{2}", "$10" + (version + 1))
                        .replaceAll(
                                "quarter,(\\S+)", isRejected ? "quarter,2024-Q1" : "quarter,$1"));
    }

    /** Reference data by which nothing is taken after the 24th of a quarter's last month. */
    static Path referenceWithALastDay(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(REFERENCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path calendar = folder.resolve("collection_calendar.csv");
        Files.writeString(calendar, Files.readString(calendar).replace(",2,20,,,", ",2,20,2,24,"));
        return folder;
    }

    /** All that the release says, but for the moments at which something was recorded. */
    static List<String> state(Path data) {
        List<String> state = new ArrayList<>(Published.views(data));
        state.addAll(
                Published.answers(
                        data,
                        List.of(
                                "select submission_id, version, is_newest, sequence, received_at,"
                                        + " status, known_from is null as was_never_known,"
                                        + " known_to is null as is_in_force"
                                        + " from core.dim_submission order by all",
                                "select finding_id, rule, value, message_vi,"
                                        + " submission.submission_id"
                                        + " from core.fact_finding as finding"
                                        + " inner join core.dim_submission as submission"
                                        + " on submission.submission_sk = finding.submission_sk"
                                        + " where finding.is_counted order by all")));
        return state;
    }

    /** What the state database says of each unit, and where each answer lies. */
    static String status(Path data) {
        return Ldw.run("status", "--json", "--data", data)
                .out()
                .replaceAll("(?s)\"release\" : \\{.*?\\}", "")
                .replace(data.toString(), "");
    }

    /** The folders of answers to submissions, with the forms in each. */
    static Map<String, List<String>> answers(Path data) throws IOException {
        Map<String, List<String>> answers = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data.resolve("reports"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path folder = data.resolve("reports").relativize(file).getParent();
                if (folder != null && !folder.startsWith("deliveries")) {
                    answers.computeIfAbsent(folder.toString(), name -> new ArrayList<>())
                            .add(String.valueOf(file.getFileName()));
                }
            }
        }
        return answers;
    }
}
