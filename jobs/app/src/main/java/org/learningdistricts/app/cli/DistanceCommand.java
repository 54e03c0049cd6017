package org.learningdistricts.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.RowsFormat;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.verdicts.Distance;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw distance}. */
@Command(
        name = "distance",
        mixinStandardHelpOptions = true,
        description = {
            "Mỗi đơn vị còn thiếu gì để đạt mức độ tiếp theo: ít điều kiện nhất trước, rồi gần mức"
                    + " nhất.",
            "What each unit lacks to its next level: fewest failing conditions first, then the"
                    + " smallest margin."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw distance 2025-Q3",
            "  ldw distance 2025-Q2 --all --csv > con-thieu.csv",
        })
final class DistanceCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    /** By which communes count for a district. */
    private enum BasisName {
        OFFICIAL,
        COMPUTED
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @ArgGroup private RowsFormat format = new RowsFormat();

    @Parameters(
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "Quý, như 2025-Q2 / the quarter.")
    private Quarter quarter = new Quarter(2025, 1);

    @Option(
            names = "--basis",
            paramLabel = "official|computed",
            description = {
                "Căn cứ tính xã của huyện: quyết định công nhận (mặc định) hoặc số liệu.",
                "How communes count for a district: by recognition (default) or by figures."
            })
    private BasisName basis = BasisName.OFFICIAL;

    @Option(names = "--all", description = "Tất cả, không chỉ 20 / all of them, not 20 only.")
    private boolean all;

    @Override
    public Integer call() {
        Screen screen = LdwCommand.screen(spec);
        String by = basis.name().toLowerCase(Locale.ROOT);
        try (OpenRelease release = OpenRelease.open(data.folder().requireRelease())) {
            List<Distance> distances = Distance.read(release, quarter.toString(), by);
            if (distances.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "bản công bố không có đơn vị nào chưa đạt trong %1$s / the release has no unit"
                                        .formatted(quarter)
                                + " below the highest level in "
                                + quarter);
            }
            if (format.isAsked()) {
                RowsWriter.of(format.format(), screen)
                        .write(Distance.rows(release, quarter.toString(), by));
            } else {
                print(screen, distances);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Screen screen, List<Distance> distances) {
        int most = all ? distances.size() : SHOWN;
        screen.print(Distance.table(distances.stream().limit(most).toList(), screen.language()));
        if (distances.size() > most) {
            int more = distances.size() - most;
            screen.say("", "… và " + more + " đơn vị nữa: --all", "and " + more + " more");
        }
    }
}
