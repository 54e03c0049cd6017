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
import picocli.CommandLine.ParameterException;
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

    /** At most one of them. */
    static final class QueryFormat {
        @Option(names = "--csv", description = "CSV (RFC 4180, UTF-8)")
        private boolean csv;

        @Option(names = "--json", description = "Mảng JSON / a JSON array of objects")
        private boolean json;

        @Option(
                names = "--line",
                description = "Mỗi cột một dòng / each column in a line of its own")
        private boolean line;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @ArgGroup private QueryFormat format = new QueryFormat();

    @Parameters(paramLabel = "SQL", description = "Một câu lệnh SQL / one SQL statement")
    private String sql = "";

    @Override
    public Integer call() {
        int statements = SqlText.statements(sql);
        if (statements != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "cần đúng một câu lệnh SQL / expected one SQL statement but found "
                            + statements);
        }
        try (OpenRelease release = OpenRelease.open(data.folder().requireRelease())) {
            RowsWriter.of(chosen(), LdwCommand.screen(spec)).write(release.ask(sql));
        }
        return ExitCode.DONE;
    }

    private OutputFormat chosen() {
        if (format.csv) {
            return OutputFormat.CSV;
        }
        if (format.json) {
            return OutputFormat.JSON;
        }
        return format.line ? OutputFormat.LINE : OutputFormat.TABLE;
    }
}
