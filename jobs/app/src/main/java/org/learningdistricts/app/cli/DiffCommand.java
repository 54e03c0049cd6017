package org.learningdistricts.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.RowsFormat;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.releases.ReleaseDifferences;
import org.learningdistricts.warehouse.ReleaseComparison;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Hai bản công bố khác nhau ở đâu, vì sao: kết luận, tỷ lệ, mục tiêu; --all: mọi cột.",
            "What differs between two releases, and why: verdicts, rates, targets; --all: every"
                    + " column."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw diff",
            "  ldw diff 20250622-060012-113000 --csv > khac.csv",
        })
final class DiffCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @ArgGroup private RowsFormat format = new RowsFormat();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RELEASE",
            description = {
                "Bản trước; mặc định là bản ngay trước bản sau.",
                "The earlier one; by default the one before the later."
            })
    private @Nullable String earlier;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RELEASE",
            description = {
                "Bản sau; mặc định là bản hiện hành.",
                "The later one; by default the current."
            })
    private @Nullable String later;

    @Option(names = "--all", description = "Mọi khác biệt / all differences.")
    private boolean all;

    @Override
    public Integer call() throws IOException, SQLException {
        data.folder().requireRelease();
        String to = later == null ? data.folder().currentReleaseId().orElseThrow() : later;
        String from = earlier == null ? data.folder().releaseBefore(to) : earlier;
        if (from.isEmpty()) {
            throw new LoadFault(
                    "không còn giữ bản nào trước %1$s / no release before %1$s is kept"
                            .formatted(to));
        }
        Path temporary = Folders.temporary("diff");
        try (ReleaseComparison comparison = ReleaseComparison.of(file(from), file(to), temporary)) {
            if (!comparison.isPossible()) {
                throw new LoadFault(
                        "bản công bố do phiên bản cũ của chương trình lập, không so sánh được / a"
                                + " release of an older version of the program cannot be compared: "
                                + from
                                + ", "
                                + to);
            }
            print(comparison.changes(), from, to);
        } finally {
            Folders.delete(temporary);
        }
        return ExitCode.DONE;
    }

    private Path file(String release) throws IOException {
        ReleasesCommand.requireKept(spec, data.folder(), release);
        Path file = data.folder().release(release).toRealPath();
        OpenRelease.open(file).close(); // which says it if the file is damaged
        return file;
    }

    private void print(ResultSet changes, String from, String to) throws SQLException {
        Screen screen = LdwCommand.screen(spec);
        if (format.isAsked()) {
            RowsWriter.of(format.format(), screen).write(changes);
            return;
        }
        ReleaseDifferences differences = ReleaseDifferences.read(changes);
        screen.println(from + " → " + to);
        differences.print(screen, all);
    }
}
