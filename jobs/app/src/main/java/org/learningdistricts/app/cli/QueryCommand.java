package org.learningdistricts.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.RulesOption;
import org.learningdistricts.app.cli.value.PastMomentConverter;
import org.learningdistricts.app.console.OutputFormat;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.warehouse.Question;
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
        footer = {
            "  ldw query --csv \"from reporting.city_qualification_rate\"",
            "  ldw query --run rate-trend",
            "  ldw query --as-of 2025-06-30 \"from reporting.target_progress\""
        })
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

    @Option(
            names = "--list",
            description = {"Liệt kê các câu hỏi thường gặp.", "Lists usual questions."})
    private boolean isList;

    @Option(
            names = "--run",
            paramLabel = "NAME",
            description = {"Hỏi một câu trong danh sách đó.", "Asks one of them."})
    private @Nullable String question;

    @Mixin private RulesOption rules = new RulesOption();

    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = PastMomentConverter.class,
            description = {
                "Hỏi theo những gì đã biết lúc đó; xem ldw as-of.",
                "Asks what was known at that moment; see ldw as-of."
            })
    private @Nullable LocalDateTime moment;

    @Parameters(
            paramLabel = "SQL",
            arity = "0..1",
            description = "Một câu lệnh SQL / one SQL statement")
    private @Nullable String sql;

    @Override
    public Integer call() {
        if (Stream.of(isList, question != null, sql != null).filter(is -> is).count() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "cần một trong ba: SQL, --list, --run / expected one of SQL, --list, --run");
        }
        if (isList) {
            list();
        } else {
            ask(sql == null ? listed() : sql);
        }
        return ExitCode.DONE;
    }

    private void list() {
        Screen screen = LdwCommand.screen(spec);
        for (Question one : Question.all()) {
            screen.copyable(one.name());
            screen.sentences("  ", one.vietnamese(), one.english());
        }
    }

    /** The statement of the question that is named. */
    private String listed() {
        return Question.all().stream()
                .filter(one -> one.name().equals(question))
                .findFirst()
                .map(Question::sql)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "không có câu hỏi này, xem ldw query --list / no such"
                                                + " question, see ldw query --list: "
                                                + question));
    }

    private void ask(String statement) {
        int statements = SqlText.statements(statement);
        if (statements != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "cần đúng một câu lệnh SQL / expected one SQL statement but found "
                            + statements);
        }
        try (OpenRelease release = OpenRelease.open(file())) {
            RowsWriter.of(chosen(), LdwCommand.screen(spec)).write(release.ask(statement));
        }
    }

    /** The current release, or what was known at the moment that is named. */
    private Path file() {
        if (moment != null) {
            return rules.file(data.folder(), moment).file();
        }
        if (rules.isNow()) {
            throw new ParameterException(
                    spec.commandLine(), "--rules cần có --as-of / --rules needs --as-of");
        }
        return data.folder().requireRelease();
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
