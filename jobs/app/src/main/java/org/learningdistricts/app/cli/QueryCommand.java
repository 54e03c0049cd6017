package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.app.console.OutputFormat;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.data.OpenRelease;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Truy vấn bản công bố hiện hành, chỉ đọc.",
            "Queries the current release, read-only."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw query --csv \"from reporting.city_qualification_rate\"")
final class QueryCommand implements Callable<Integer> {

    /** At most one of the two. */
    static final class QueryFormat {
        @Option(names = "--csv", description = "CSV (RFC 4180, UTF-8)")
        private boolean csv;

        @Option(names = "--json", description = "Mảng JSON / a JSON array of objects")
        private boolean json;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @ArgGroup private QueryFormat format = new QueryFormat();

    @Parameters(paramLabel = "SQL", description = "Câu lệnh SQL / one SQL statement")
    private String sql = "";

    @Override
    public Integer call() {
        try (OpenRelease release = OpenRelease.open(data.folder().requireRelease())) {
            RowsWriter.of(chosen(), spec.commandLine().getOut()).write(release.query(sql));
        }
        return ExitCode.DONE;
    }

    private OutputFormat chosen() {
        if (format.csv) {
            return OutputFormat.CSV;
        }
        return format.json ? OutputFormat.JSON : OutputFormat.TABLE;
    }
}
