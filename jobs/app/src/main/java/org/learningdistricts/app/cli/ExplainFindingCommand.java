package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.ExplanationLog;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.schemas.SqlResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw explain-finding}. */
@Command(
        name = "explain-finding",
        mixinStandardHelpOptions = true,
        description = {
            "Ghi lý do giải trình một phát hiện; lần nạp sau sẽ công bố.",
            "Keeps why a finding is no fault; the next load publishes it."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw explain-finding f5c7b802e8a07e7f792d --reason \"Sáp nhập hai phường\"")
final class ExplainFindingCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "ID",
            description = "Cột finding_id của / column finding_id of reporting.finding")
    private String findingId = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Lý do, không chứa dữ liệu cá nhân / the reason, without personal data")
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Người hoặc phòng giải trình / who explains it")
    private @Nullable String by;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        String finding =
                finding(folder)
                        .orElseThrow(
                                () ->
                                        new LoadFault(
                                                "bản công bố hiện hành không có phát hiện / the"
                                                        + " current release has no finding "
                                                        + TerminalText.of(findingId)));
        new ExplanationLog(folder, LoadClock.system()).add(findingId, reason, by);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Đã giải trình / Explained: " + TerminalText.lines(finding));
        out.println(
                "Lần nạp sau sẽ công bố / The next load publishes it: ldw load --data "
                        + TerminalText.line(folder.root().toString()));
        return ExitCode.DONE;
    }

    /** What the current release says of the finding: unit, rule and both messages. */
    private Optional<String> finding(DataFolder folder) {
        try (OpenRelease release = OpenRelease.open(folder.requireRelease());
                ResultSet row =
                        release.query(
                                SqlResource.text(ExplainFindingCommand.class, "finding_by_id.sql"),
                                findingId)) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(
                    "%s %s %s%n  %s%n  %s"
                            .formatted(
                                    row.getString("quarter"),
                                    row.getString("unit_code"),
                                    row.getString("rule"),
                                    row.getString("message_vi"),
                                    row.getString("message_en")));
        } catch (SQLException e) {
            throw new LoadFault(
                    "truy vấn không chạy được / the query failed: " + e.getMessage(), e);
        }
    }
}
