package org.learningdistricts.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.FindingOptions;
import org.learningdistricts.app.cli.option.RowsFormat;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.findings.FindingFilter;
import org.learningdistricts.app.findings.FoundFinding;
import org.learningdistricts.app.findings.FoundFindings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw findings}. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = {
            "Các phát hiện của bản công bố hiện hành, kèm mã để giải trình.",
            "The findings of the current release, with the identifiers to explain them by."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw findings --quarter 2025-Q2 --unit 001",
            "  ldw findings --rule recognised-not-qualified --csv > findings.csv"
        })
final class FindingsCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    /** How sure and how grave. */
    private enum SeverityName {
        ERROR,
        WARNING,
        INFO
    }

    /** Who found it. */
    private enum StageName {
        INTAKE,
        BUILD
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private FindingOptions wanted = new FindingOptions();
    @ArgGroup private RowsFormat format = new RowsFormat();

    @Option(
            names = "--severity",
            paramLabel = "error|warning|info",
            description = {
                "Mức; có thể lặp lại; mặc định: lỗi và cảnh báo.",
                "Severity; may be repeated; default: errors and warnings."
            })
    private List<SeverityName> severities = List.of(SeverityName.ERROR, SeverityName.WARNING);

    @Option(
            names = "--stage",
            paramLabel = "intake|build",
            description = {
                "Khâu phát hiện: khi nhận hoặc khi dựng kho (cần xem lại).",
                "Found at the intake, or by the build (to be reviewed)."
            })
    private List<StageName> stages = List.of();

    @Option(names = "--all", description = "Tất cả, không chỉ 20 / all of them, not 20 only")
    private boolean all;

    @Override
    public Integer call() {
        FindingFilter filter = wanted.filter(spec, data.folder(), names(severities), names(stages));
        Screen screen = LdwCommand.screen(spec);
        if (format.isAsked()) {
            try (OpenRelease release = OpenRelease.open(data.folder().requireRelease())) {
                RowsWriter.of(format.format(), screen).write(filter.rows(release));
            }
        } else {
            new FoundFindings(screen)
                    .print(
                            FoundFinding.read(data.folder(), filter),
                            all ? Integer.MAX_VALUE : SHOWN);
        }
        return ExitCode.DONE;
    }

    private static List<String> names(List<? extends Enum<?>> names) {
        return names.stream().map(name -> name.name().toLowerCase(Locale.ROOT)).toList();
    }
}
