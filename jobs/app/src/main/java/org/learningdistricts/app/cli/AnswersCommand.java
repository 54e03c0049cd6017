package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Verdict;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.office.OfficeAnswers;
import org.learningdistricts.app.runs.RunReader;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw answers}. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        description = {
            "Danh sách trả lời cần gửi của một lượt nạp, dạng CSV để trộn thư.",
            "Lists what a load has to send back, as CSV for a mail merge."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw answers > tra-loi.csv",
            "  ldw answers --run 20250619-090000 > tra-loi.csv"
        })
final class AnswersCommand implements Callable<Integer> {

    private static final String LINE_END = "\r\n";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--run",
            paramLabel = "ID",
            description = {
                "Của lượt nạp này, xem ldw runs; mặc định: lượt gần nhất có trả lời.",
                "Of this run, see ldw runs; default: the last one that answered."
            })
    private @Nullable String run;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        PrintWriter out = spec.commandLine().getOut();
        DataState.read(
                folder,
                state -> {
                    List<OfficeAnswers.OfficeAnswer> answers =
                            OfficeAnswers.of(folder, state, load(folder, state));
                    print(
                            out,
                            List.of(
                                    "quarter",
                                    "unit_level",
                                    "unit_code",
                                    "unit_name",
                                    "version",
                                    "received_at",
                                    "status",
                                    "verdict",
                                    "findings_error",
                                    "findings_warning",
                                    "report_html",
                                    "annotated_xlsx",
                                    "findings_csv",
                                    "report_json"));
                    answers.forEach(answer -> print(out, cells(answer)));
                });
        out.flush();
        return ExitCode.DONE;
    }

    private String load(DataFolder folder, StateDatabase state) {
        return run == null
                ? state.lastAnsweringLoad()
                        .orElseThrow(
                                () ->
                                        new LoadFault(
                                                "chưa có trả lời nào / nothing was answered yet"))
                : new RunReader(folder, state).one(run).id();
    }

    private List<String> cells(OfficeAnswers.OfficeAnswer answer) {
        UnitVersion version = answer.version();
        ResultLanguage language = LdwCommand.screen(spec).language();
        return List.of(
                version.quarter(),
                version.unitLevel(),
                version.unitCode(),
                answer.unitName(),
                String.valueOf(version.version()),
                LoadClock.shown(version.receivedAt()),
                version.status(),
                Verdict.of(
                        version.status(),
                        language == ResultLanguage.EN ? ResultLanguage.EN : ResultLanguage.VI),
                String.valueOf(version.findingsError()),
                String.valueOf(version.findingsWarning()),
                answer.page(),
                answer.workbook(),
                answer.findings(),
                answer.json());
    }

    private static void print(PrintWriter out, List<String> cells) {
        out.print(CSVFormat.RFC4180.format(cells.toArray()) + LINE_END);
    }
}
