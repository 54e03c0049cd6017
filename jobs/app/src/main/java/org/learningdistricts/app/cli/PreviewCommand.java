package org.learningdistricts.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.LimitOptions;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.Terminal;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.preview.ConvertedFolder;
import org.learningdistricts.app.preview.ConvertedOutput;
import org.learningdistricts.app.preview.CsvPreview;
import org.learningdistricts.app.preview.JsonPreview;
import org.learningdistricts.app.preview.PreviewReader;
import org.learningdistricts.app.preview.PreviewWriter;
import org.learningdistricts.app.preview.TextPreview;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.schemas.Schemas;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw preview}. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "Cho xem tệp được đọc ra sao: mã hóa, dấu phân cách, dòng tiêu đề, những chỗ đã sửa,"
                    + " các dòng.",
            "Shows how files are read: encoding, separator, header row, repairs, rows. Any CSV or"
                    + " .xlsx will do."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw preview bao-cao.csv",
            "  ldw preview --csv bao-cao.csv > plain.csv",
            "  ldw preview --csv --out converted/ inbox/*.csv",
            "",
            "Mã thoát: 3 có tệp không đọc được; 1 có tệp không mở được. Các tệp khác vẫn được đọc.",
            "Exit codes: 3 some file was refused; 1 some file could not be opened. The others are"
                    + " read."
        })
public final class PreviewCommand implements Callable<Integer> {

    /** At most one of the two. */
    static final class PreviewFormat {
        @Option(
                names = "--csv",
                description = {
                    "Bảng dưới dạng CSV (RFC 4180, UTF-8), giữ nguyên giá trị.",
                    "The table as plain CSV, exact values."
                })
        private boolean csv;

        @Option(names = "--json", description = "JSON: mọi điều đọc được / all there is to say")
        private boolean json;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @ArgGroup private PreviewFormat format = new PreviewFormat();
    @Mixin private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Ghi mỗi bảng vào DIR/<tệp>_converted.csv (cùng --csv).",
                "Writes each table to DIR/<file>_converted.csv (with --csv)."
            })
    private @Nullable Path folder;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV, .xlsx, .zip")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        if (folder != null && !format.csv) {
            throw new ParameterException(spec.commandLine(), "--out đi cùng / goes with --csv");
        }
        if (format.csv && folder == null && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nhiều tệp, cần thư mục / several files: name a folder with --out");
        }
        PrintWriter err = spec.commandLine().getErr();
        int code = ExitCode.DONE;
        try (PreviewWriter writer = writer()) {
            PreviewReader reader =
                    new PreviewReader(
                            CheckCatalogue.load(Schemas.bundled()),
                            writer,
                            limits.limits(),
                            Terminal.system().redraws());
            for (Path file : files) {
                if (!read(reader, file, err)) {
                    code = ExitCode.FAULT;
                }
            }
            reader.refusals().forEach(refusal -> print(refusal, LdwCommand.log(spec)));
            return code == ExitCode.DONE && !reader.refusals().isEmpty()
                    ? ExitCode.DONE_WITH_REJECTIONS
                    : code;
        }
    }

    private static boolean read(PreviewReader reader, Path file, PrintWriter err) {
        if (!Files.isRegularFile(file)) { // a pipe or a device would never end
            err.printf("ldw: %s: không phải tệp hoặc không có / no file, or there is none%n", file);
            return false;
        }
        try {
            reader.read(file);
            return true;
        } catch (IOException | RuntimeException e) { // the other files are read all the same
            Optional<String> line = Faults.describe(e);
            if (line.isPresent()) {
                err.println("ldw: " + line.get());
            } else {
                LoggerFactory.getLogger(PreviewCommand.class)
                        .error("{}: this is a fault of the program", file, e);
            }
            return false;
        }
    }

    private PreviewWriter writer() {
        PrintWriter out = spec.commandLine().getOut();
        if (format.csv) {
            return new CsvPreview(
                    folder == null ? new ConvertedOutput(out) : new ConvertedFolder(folder),
                    LdwCommand.log(spec));
        }
        return format.json ? new JsonPreview(out) : new TextPreview(LdwCommand.screen(spec));
    }

    private static void print(Finding refusal, Screen log) {
        log.println(
                "ldw: ",
                log.words("không đọc được", "cannot be read")
                        + ": "
                        + TerminalText.line(FindingList.place(refusal, log.language())));
        log.sentences(
                "  ",
                TerminalText.line(refusal.messageVi()),
                TerminalText.line(refusal.messageEn()));
        log.sentences(
                "  → ",
                TerminalText.line(refusal.remedyVi()),
                TerminalText.line(refusal.remedyEn()));
    }
}
