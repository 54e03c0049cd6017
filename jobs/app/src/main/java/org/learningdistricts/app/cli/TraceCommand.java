package org.learningdistricts.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.LimitOptions;
import org.learningdistricts.app.cli.value.UnitOfQuarter;
import org.learningdistricts.app.console.ResultsJson;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.trace.SentCell;
import org.learningdistricts.app.trace.SentCells;
import org.learningdistricts.app.trace.TracedFigure;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.schemas.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw trace}. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Từ kết luận về một đơn vị đến từng ô trong tệp đã gửi, đúng như lúc nhận.",
            "From the verdict on a unit to the cells of the files that were sent, as they were"
                    + " received."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw trace 2025-Q3 00097",
            "  ldw trace 2025-Q2 001 --indicator 4.1 --json",
        })
final class TraceCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private UnitOfQuarter about = new UnitOfQuarter();
    @Mixin private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = {
                "Chỉ những số liệu của một chỉ tiêu.",
                "The figures of one indicator alone."
            })
    private String indicator = "";

    @Option(names = "--json", description = "JSON")
    private boolean json;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        List<TracedFigure> figures;
        try (OpenRelease release = OpenRelease.open(folder.requireRelease())) {
            figures = TracedFigure.read(release, about.quarter(), about.unit(), indicator);
        }
        if (figures.isEmpty()) {
            String which = indicator.isEmpty() ? "" : ", " + indicator;
            throw new ParameterException(
                    spec.commandLine(),
                    "bản công bố không có số liệu nào của %1$s trong %2$s%3$s / the release has no figure of %1$s in %2$s%3$s"
                            .formatted(about.unit(), about.quarter(), which));
        }
        List<SentCell> cells = cells(folder, figures);
        if (json) {
            spec.commandLine().getOut().println(ResultsJson.of(cells));
        } else {
            Screen screen = LdwCommand.screen(spec);
            cells.stream()
                    .collect(
                            Collectors.groupingBy(
                                    cell -> cell.figure().unitCode(),
                                    LinkedHashMap::new,
                                    Collectors.toList()))
                    .values()
                    .forEach(ofUnit -> print(ofUnit, screen));
        }
        return ExitCode.DONE;
    }

    private List<SentCell> cells(DataFolder folder, List<TracedFigure> figures) {
        List<JudgedSubmission> judged = new ArrayList<>();
        DataState.read(folder, state -> judged.addAll(state.judgedSubmissions()));
        Schemas schemas = ReferenceChoice.ofReader(null, folder);
        Contracts contracts = Contracts.load(schemas);
        SubmissionChecker checker =
                new SubmissionChecker(
                        Reference.load(schemas),
                        contracts,
                        CheckCatalogue.load(schemas),
                        limits.limits());
        SentFiles sent = new SentFiles(new Archive(folder.archive()), limits.limits());
        return new SentCells(checker, contracts, sent, judged).of(figures);
    }

    private static void print(List<SentCell> cells, Screen screen) {
        TracedFigure any = cells.get(0).figure();
        screen.println(
                TerminalText.line(
                        "%s (%s), %s".formatted(any.unitName(), any.unitCode(), any.quarter())));
        screen.print(
                new TextTable(
                        List.of(
                                TableColumn.ofText("số liệu / figure"),
                                TableColumn.ofNumbers("giá trị / value"),
                                TableColumn.ofText("nơi ghi / place"),
                                TableColumn.ofText("trong tệp / in the file")),
                        cells.stream().map(cell -> row(cell, screen)).toList()));
    }

    private static List<String> row(SentCell cell, Screen screen) {
        TracedFigure figure = cell.figure();
        String place = figure.file() + (figure.sheet() == null ? "" : " · " + figure.sheet());
        return List.of(
                screen.words(figure.nameVi(), figure.nameEn()),
                figure.value() == null
                        ? String.valueOf(figure.missing())
                        : figure.value().stripTrailingZeros().toPlainString(),
                place + " · " + Objects.requireNonNullElse(cell.address(), "-"),
                cell.text() == null
                        ? screen.words("không lưu bản gốc", "bytes not kept")
                        : "«" + cell.text() + "»");
    }
}
