package org.learningdistricts.lake;

import static org.learningdistricts.lake.segment.ColumnType.BOOLEAN;
import static org.learningdistricts.lake.segment.ColumnType.INT64;
import static org.learningdistricts.lake.segment.ColumnType.STRING;
import static org.learningdistricts.lake.segment.ColumnType.TIMESTAMP;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningdistricts.lake.segment.Column;

/** The tables of the ledger, each a folder under {@code _ledger}. */
enum LedgerTable {
    /** One row per judgement of a submission. */
    SUBMISSION(
            Column.required("submission_id", STRING),
            Column.required("load_id", STRING),
            Column.required("quarter", STRING),
            Column.required("unit_level", STRING),
            Column.required("unit_code", STRING),
            Column.required("digest", STRING),
            Column.required("form", STRING),
            Column.optional("sequence", INT64),
            Column.required("received_at", TIMESTAMP),
            Column.required("status", STRING),
            Column.required("contract_version", STRING),
            Column.required("judge_digest", STRING),
            Column.required("findings_error", INT64),
            Column.required("findings_warning", INT64),
            Column.required("findings_info", INT64),
            Column.required("is_archived", BOOLEAN)),
    /** One row per judgement and dataset received. */
    SUBMISSION_DATASET(
            Column.required("submission_id", STRING),
            Column.required("load_id", STRING),
            Column.required("dataset", STRING),
            Column.required("source_file", STRING),
            Column.optional("rows", INT64)),
    /** One row per submission that was known and came again with an earlier receipt time. */
    RECEIPT(
            Column.required("submission_id", STRING),
            Column.required("load_id", STRING),
            Column.required("quarter", STRING),
            Column.required("received_at", TIMESTAMP),
            Column.required("status", STRING),
            Column.required("findings_error", INT64),
            Column.required("findings_warning", INT64)),
    /** One row per finding. */
    FINDING(
            Column.required("finding_id", STRING),
            Column.optional("submission_id", STRING),
            Column.required("load_id", STRING),
            Column.required("stage", STRING),
            Column.required("rule", STRING),
            Column.required("severity", STRING),
            Column.optional("file", STRING),
            Column.optional("sheet", STRING),
            Column.optional("row_number", INT64),
            Column.optional("column_name", STRING),
            Column.optional("value", STRING),
            Column.optional("expected", STRING),
            Column.required("message_vi", STRING),
            Column.required("message_en", STRING),
            Column.optional("remedy_vi", STRING),
            Column.optional("remedy_en", STRING),
            Column.optional("subject_code", STRING)),
    /** One row per segment of a group; the segment that makes the group count. */
    COMMIT(
            Column.required("group_id", STRING),
            Column.required("load_id", STRING),
            Column.required("table_name", STRING),
            Column.optional("quarter", STRING),
            Column.required("path", STRING),
            Column.required("row_count", INT64),
            Column.optional("sha256", STRING)),
    /** One row per group that a load recorded. */
    LOAD(
            Column.required("load_id", STRING),
            Column.required("recorded_at", TIMESTAMP),
            Column.required("group_id", STRING),
            Column.optional("commit_sha256", STRING),
            Column.optional("file_sum_sha256", STRING),
            Column.optional("reference_digest", STRING)),
    /** One row per load that published; each segment holds one. */
    PUBLICATION(
            Column.required("load_id", STRING),
            Column.required("recorded_at", TIMESTAMP),
            Column.required("reference_digest", STRING),
            Column.required("contract_digest", STRING),
            Column.optional("decisions", STRING),
            Column.required("software_version", STRING)),
    /**
     * One row per file that a load found without a SHA-256 in a commit or in an earlier row: what
     * no commit names, and files of a time that kept none. The load's rows hold the segment's own.
     */
    FILE_SUM(
            Column.required("load_id", STRING),
            Column.required("path", STRING),
            Column.required("sha256", STRING)),
    /**
     * One row per set of reference data that took the place of the one before, or was the first;
     * each segment holds one. It is written before anything that is judged by the set.
     */
    REFERENCE(
            Column.required("reference_id", STRING),
            Column.required("reference_digest", STRING),
            Column.required("is_bundled", BOOLEAN),
            Column.required("taken_at", TIMESTAMP)),
    /** One row per explanation of a finding; each segment holds one. */
    EXPLANATION(
            Column.required("explanation_id", STRING),
            Column.required("finding_id", STRING),
            Column.required("reason", STRING),
            Column.optional("explained_by", STRING),
            Column.required("explained_at", TIMESTAMP)),
    /** One row per decision about a quarter, or that undoes one; each segment holds one. */
    DECISION(
            Column.required("decision_id", STRING),
            Column.required("kind", STRING),
            Column.required("quarter", STRING),
            Column.optional("unit_level", STRING),
            Column.optional("unit_code", STRING),
            Column.optional("dataset", STRING),
            Column.optional("digest", STRING),
            Column.required("is_undone", BOOLEAN),
            Column.required("reason", STRING),
            Column.optional("decided_by", STRING),
            Column.required("decided_at", TIMESTAMP)),
    /** One row per loss that a person accepted; the segment is named by what was lost. */
    LOSS(
            Column.required("group_id", STRING),
            Column.optional("load_id", STRING),
            Column.required("reason", STRING),
            Column.optional("accepted_by", STRING),
            Column.required("accepted_at", TIMESTAMP)),
    /** One row per time that somebody led clients to another release; each segment holds one. */
    ROLLBACK(
            Column.required("rollback_id", STRING),
            Column.optional("release_id", STRING),
            Column.optional("reason", STRING),
            Column.optional("done_by", STRING),
            Column.required("done_at", TIMESTAMP));

    /** The tables whose segments no commit names: a note beside each holds its SHA-256. */
    static final Set<LedgerTable> ALONE =
            Set.of(
                    COMMIT,
                    LOAD,
                    PUBLICATION,
                    FILE_SUM,
                    REFERENCE,
                    EXPLANATION,
                    DECISION,
                    LOSS,
                    ROLLBACK);

    /** The folder of the ledger in the lake. */
    static final String FOLDER = "_ledger";

    @SuppressWarnings("ImmutableEnumChecker") // a copy that refuses changes
    private final List<Column> columns;

    LedgerTable(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /** The table's name as a commit gives it, which is also its folder in the lake. */
    String tableName() {
        return FOLDER + "/" + name().toLowerCase(Locale.ROOT);
    }
}
