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
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.app.load.RulesImpact;
import org.learningdistricts.app.releases.ReleaseDifferences;
import org.learningdistricts.schemas.Schemas;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw rules-impact}. */
@Command(
        name = "rules-impact",
        mixinStandardHelpOptions = true,
        description = {
            "Quy tắc, đơn vị khác sẽ làm đổi kết luận, tỷ lệ, phát hiện nào; không công bố, không"
                    + " ghi lại gì.",
            "Which verdicts, rates and findings other rules or units would change; nothing is"
                    + " published or kept."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw rules-impact --reference quy-tac-2026/",
            "  ldw rules-impact --reference quy-tac-2026/ --csv > khac.csv",
        })
final class RulesImpactCommand implements Callable<Integer> {

    /** Of a digest so many name it. */
    private static final int DIGITS = 12;

    /** What another program or a load since would do is not of the rules. */
    private static final String OF_THE_RULES =
            "from reporting.change where cause in ('rule_change', 'unit_change') order by all";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @ArgGroup private RowsFormat format = new RowsFormat();

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = {
                "Bộ dữ liệu tham chiếu để thử; mặc định: bộ đi kèm chương trình.",
                "The reference data to try; default: those that come with the program."
            })
    private @Nullable Path reference;

    @Option(names = "--all", description = "Mọi khác biệt / all differences.")
    private boolean all;

    @Override
    public Integer call() throws IOException, SQLException {
        Schemas schemas = ReferenceChoice.asked(reference);
        Path folder = Folders.temporary("rules-impact");
        try {
            Path file = RulesImpact.file(data.folder(), schemas, folder, LoadClock.system().now());
            try (OpenRelease release = OpenRelease.open(file);
                    ResultSet changes = release.query(OF_THE_RULES)) {
                print(changes, schemas.referenceDigest());
            }
        } finally {
            Folders.delete(folder);
        }
        return ExitCode.DONE;
    }

    private void print(ResultSet changes, String digest) throws SQLException {
        Screen screen = LdwCommand.screen(spec);
        if (format.isAsked()) {
            RowsWriter.of(format.format(), screen).write(changes);
            return;
        }
        ReleaseDifferences differences = ReleaseDifferences.read(changes);
        differences.print(screen, all);
        if (differences.size() > 0) {
            screen.println(
                    screen.words("Để dùng", "to take them") + ": ",
                    "ldw load"
                            + (reference == null ? "" : " --reference " + reference)
                            + " --accept-reference "
                            + digest.substring(0, DIGITS));
        }
    }
}
