package org.learningdistricts.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command of the bench: measures, prints a table, writes JSON. */
@Command(
        name = "jobs/bench/run",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the load beside the same work done by DuckDB alone, on the same files.",
            "Fails if the results differ, never because of a time."
        })
final class Bench implements Callable<Integer> {

    /** Of the printed table, in columns. */
    private static final int WIDTH = 132;

    enum Case {
        QUARTER,
        BULK,
        LOAD,
        FILES,
        /** Needs what FILES made. */
        WAREHOUSE
    }

    @Parameters(
            paramLabel = "CASE",
            description = "What to measure: ${COMPLETION-CANDIDATES}; all if none is named.")
    private List<Case> cases = new ArrayList<>();

    @Option(
            names = "--small",
            description = "Small sizes, once: only to see that everything works.")
    private boolean isSmall;

    @Option(names = "--runs", defaultValue = "5", description = "Runs of each (${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--quarters",
            defaultValue = "40",
            description = "Quarters of the whole country (${DEFAULT-VALUE}).")
    private int quarters;

    @Option(
            names = "--rows",
            defaultValue = "10000000",
            description = "Rows of the large files (${DEFAULT-VALUE}).")
    private long rows;

    @Option(
            names = "--work",
            defaultValue = "target/bench",
            description = "Folder for what the bench writes (${DEFAULT-VALUE}).")
    private Path work = Path.of("target/bench");

    @Option(
            names = "--root",
            defaultValue = ".",
            description = "The project's folder (${DEFAULT-VALUE}).")
    private Path root = Path.of(".");

    @Option(
            names = "--ldw",
            split = " ",
            description = "The command to measure, the project's ldw if not given.")
    private List<String> ldw = new ArrayList<>();

    /** Runs the bench. */
    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Bench());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path project = root.toAbsolutePath().normalize();
        Path folder = Files.createDirectories(work.toAbsolutePath().normalize());
        Settings settings =
                new Settings(
                        project,
                        folder,
                        ldw.isEmpty() ? List.of(project.resolve("ldw").toString()) : ldw,
                        isSmall ? 1 : runs,
                        quarters,
                        rows,
                        isSmall);
        List<ResultLine> lines = new ArrayList<>();
        for (Case one : cases.isEmpty() ? List.of(Case.values()) : cases) {
            lines.addAll(
                    switch (one) {
                        case QUARTER -> new QuarterBench(settings).run();
                        case BULK -> new BulkBench(settings).run();
                        case LOAD -> new LoadBench(settings).run();
                        case FILES -> new FilesBench(settings).run();
                        case WAREHOUSE -> new WarehouseBench(settings).run();
                    });
        }
        Screen out =
                new Screen(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        WIDTH,
                        ResultLanguage.EN);
        out.copyable(machine());
        out.print(table(lines));
        Path json = folder.resolve("bench.json");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine());
        all.put("lines", lines);
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(json.toFile(), all);
        out.copyable("JSON: " + json);
        return 0;
    }

    private static String machine() {
        return "%d cores, Java %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    private static TextTable table(List<ResultLine> lines) {
        return new TextTable(
                List.of(
                        TableColumn.named("what", false),
                        TableColumn.named("ours", true),
                        TableColumn.named("DuckDB alone", true),
                        TableColumn.named("ratio", true),
                        TableColumn.named("asked", false),
                        TableColumn.named("peak MB", true)),
                lines.stream().map(Bench::cells).toList());
    }

    private static List<String> cells(ResultLine line) {
        boolean isAlone = line.peer().isEmpty();
        return List.of(
                line.what(),
                number(line.ourMedian()) + " " + line.unit(),
                isAlone ? "" : number(line.peerMedian()) + " " + line.unit(),
                isAlone ? "" : number(line.ourMedian() / line.peerMedian()),
                line.asked(),
                String.valueOf(line.peakMegabytes()));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure);
    }
}
