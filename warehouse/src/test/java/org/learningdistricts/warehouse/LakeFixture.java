package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a lake in the format agreed with the jobs, without them: rows go through CSV and DuckDB
 * into Parquet segments. One call is one load of one group.
 */
final class LakeFixture {

    private static final String SUBMISSIONS =
            "submission_id,load_id,quarter,unit_level,unit_code,digest,form,sequence,received_at,"
                    + "status,contract_version,judge_digest,findings_error,findings_warning,"
                    + "findings_info,is_archived";
    private static final String RECEIPTS =
            "submission_id,load_id,quarter,received_at,status,findings_error,findings_warning";
    private static final String DATASETS = "submission_id,load_id,dataset,source_file,rows";
    private static final String FINDINGS =
            "finding_id,submission_id,load_id,stage,rule,severity,file,message_vi,message_en";
    private static final String COMMITS = "group_id,load_id,table_name,quarter,path,row_count";

    private final Path root;

    LakeFixture(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Judges, commits and records. */
    LakeFixture load(String loadId, String recordedAt, Sent... submissions) throws Exception {
        commit(loadId, submissions);
        return record(loadId, recordedAt);
    }

    /** Records the group of a load that was committed before. */
    LakeFixture record(String loadId, String recordedAt) throws Exception {
        List<String> lines =
                List.of("load_id,recorded_at,group_id", loadId + "," + recordedAt + ",g-" + loadId);
        try (FixtureSegments segments = new FixtureSegments(root)) {
            segments.write("load", "_ledger/load/" + loadId + ".parquet", lines);
        }
        return this;
    }

    /**
     * Commits and records an earlier receipt time of what an earlier load judged, which leaves
     * these counts and findings that follow from the time.
     */
    LakeFixture receipt(String loadId, String recordedAt, Sent now) throws Exception {
        List<String> commits = new ArrayList<>(List.of(COMMITS));
        try (FixtureSegments segments = new FixtureSegments(root)) {
            writeLedger(segments, loadId, commits);
            ledger(
                    segments,
                    loadId,
                    "receipt",
                    List.of(
                            RECEIPTS,
                            String.join(
                                    ",",
                                    now.submissionId(),
                                    loadId,
                                    now.quarter(),
                                    now.receivedAt().toString(),
                                    now.status(),
                                    "0,0")),
                    commits);
            segments.write("commit", "_ledger/commit/g-" + loadId + ".parquet", commits);
        }
        return record(loadId, recordedAt);
    }

    /** Keeps an explanation of a finding, under an id that later ones follow. */
    LakeFixture explain(String id, String findingId, String reason, String explainedAt)
            throws Exception {
        List<String> lines =
                List.of(
                        "explanation_id,finding_id,reason,explained_by,explained_at",
                        String.join(",", id, findingId, reason, "", explainedAt));
        try (FixtureSegments segments = new FixtureSegments(root)) {
            segments.write("explanation", "_ledger/explanation/" + id + ".parquet", lines);
        }
        return this;
    }

    /** Keeps a decision, or the undoing of one, under an id that later ones follow. */
    LakeFixture decide(String id, String kind, Sent about, String dataset, boolean isUndone)
            throws Exception {
        List<String> lines =
                List.of(
                        "decision_id,kind,quarter,unit_level,unit_code,dataset,digest,is_undone,"
                                + "reason,decided_by,decided_at",
                        String.join(
                                ",",
                                id,
                                kind,
                                about.quarter(),
                                about.unitLevel(),
                                about.unitCode(),
                                dataset,
                                "withdrawal".equals(kind) ? about.digest() : "",
                                String.valueOf(isUndone),
                                "why,office",
                                id));
        try (FixtureSegments segments = new FixtureSegments(root)) {
            segments.write("decision", "_ledger/decision/" + id + ".parquet", lines);
        }
        return this;
    }

    /**
     * Writes what was found out about a delivery, of which no submission is known, and records it.
     */
    LakeFixture deliver(String loadId, String recordedAt, String rule) throws Exception {
        List<String> commits = new ArrayList<>(List.of(COMMITS));
        List<String> found =
                List.of(
                        FINDINGS,
                        "f-" + loadId + ",," + loadId + ",intake," + rule + ",info,a.txt,vi,en");
        try (FixtureSegments segments = new FixtureSegments(root)) {
            ledger(segments, loadId, "finding", found, commits);
            segments.write("commit", "_ledger/commit/g-" + loadId + ".parquet", commits);
        }
        return record(loadId, recordedAt);
    }

    /** Writes segments and the commit, but no load that records them. */
    LakeFixture commit(String loadId, Sent... submissions) throws Exception {
        List<String> commits = new ArrayList<>(List.of(COMMITS));
        try (FixtureSegments segments = new FixtureSegments(root)) {
            writeRows(segments, loadId, commits, submissions);
            writeLedger(segments, loadId, commits, submissions);
            segments.write("commit", "_ledger/commit/g-" + loadId + ".parquet", commits);
        }
        return this;
    }

    private void writeRows(
            FixtureSegments segments, String loadId, List<String> commits, Sent... submissions)
            throws Exception {
        Map<String, List<String>> byPath = new LinkedHashMap<>();
        for (Sent sent : submissions) {
            if (sent.isRejected()) {
                continue;
            }
            sent.tables()
                    .forEach(
                            (dataset, csv) ->
                                    addRows(
                                            byPath.computeIfAbsent(
                                                    dataset + "/quarter=" + sent.quarter(),
                                                    key -> new ArrayList<>()),
                                            sent,
                                            dataset,
                                            csv));
        }
        for (Map.Entry<String, List<String>> segment : byPath.entrySet()) {
            if (segment.getValue().size() > 1) {
                String dataset = segment.getKey().substring(0, segment.getKey().indexOf('/'));
                String path = segment.getKey() + "/g-" + loadId + ".parquet";
                segments.write(dataset, path, segment.getValue());
                commits.add(commit(loadId, dataset, path, segment.getValue()));
            }
        }
    }

    private void writeLedger(
            FixtureSegments segments, String loadId, List<String> commits, Sent... submissions)
            throws Exception {
        List<String> judged = new ArrayList<>(List.of(SUBMISSIONS));
        List<String> received = new ArrayList<>(List.of(DATASETS));
        Set<String> found = new LinkedHashSet<>(List.of(FINDINGS));
        for (Sent sent : submissions) {
            int errors = sent.isRejected() ? sent.findings().size() : 0;
            judged.add(
                    String.join(
                            ",",
                            sent.submissionId(),
                            loadId,
                            sent.quarter(),
                            sent.unitLevel(),
                            sent.unitCode(),
                            sent.digest(),
                            "folder",
                            sent.sequence() == null ? "" : sent.sequence().toString(),
                            sent.receivedAt().toString(),
                            sent.status(),
                            "2025.1,judge",
                            errors + "," + (sent.findings().size() - errors),
                            "0,true"));
            for (Map.Entry<String, String> table : sent.tables().entrySet()) {
                long rows = table.getValue().lines().count() - 1;
                received.add(
                        String.join(
                                ",",
                                sent.submissionId(),
                                loadId,
                                table.getKey(),
                                table.getKey() + ".csv",
                                Long.toString(rows)));
            }
            for (String rule : sent.findings()) {
                String severity = sent.isRejected() ? "error" : "warning";
                found.add(
                        String.join(
                                ",",
                                "f-" + sent.unitCode() + "-" + rule,
                                sent.submissionId(),
                                loadId,
                                "intake",
                                rule,
                                severity,
                                "cover.csv,vi,en"));
            }
        }
        ledger(segments, loadId, "submission", judged, commits);
        ledger(segments, loadId, "submission_dataset", received, commits);
        ledger(segments, loadId, "finding", new ArrayList<>(found), commits);
    }

    private void ledger(
            FixtureSegments segments,
            String loadId,
            String table,
            List<String> lines,
            List<String> commits)
            throws Exception {
        String path = "_ledger/" + table + "/g-" + loadId + ".parquet";
        segments.write(table, path, lines);
        commits.add(commit(loadId, "_ledger/" + table, path, lines));
    }

    private static String commit(String loadId, String table, String path, List<String> lines) {
        return String.join(
                ",", "g-" + loadId, loadId, table, "", path, String.valueOf(lines.size() - 1));
    }

    /** Adds a table's rows as the jobs would write them: {@code x} becomes a named null. */
    private static void addRows(List<String> segment, Sent sent, String dataset, String csv) {
        List<String> lines = csv.lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).split(",", -1));
        if (segment.isEmpty()) {
            segment.add(
                    "submission_id,source_file,source_row,"
                            + String.join(",", columns)
                            + ",not_applicable");
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            Set<String> notApplicable = new TreeSet<>();
            for (int c = 0; c < cells.length; c++) {
                if ("x".equals(cells[c])) {
                    notApplicable.add(columns.get(c));
                    cells[c] = "";
                } else if ("yes".equals(cells[c])) {
                    cells[c] = "true";
                } else if ("no".equals(cells[c])) {
                    cells[c] = "false";
                }
            }
            segment.add(
                    String.join(
                            ",",
                            sent.submissionId(),
                            dataset + ".csv",
                            String.valueOf(i + 1),
                            String.join(",", cells),
                            "\"" + String.join(",", notApplicable) + "\""));
        }
    }
}
