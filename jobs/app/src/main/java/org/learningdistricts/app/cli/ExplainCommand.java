package org.learningdistricts.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.RowsFormat;
import org.learningdistricts.app.cli.value.UnitOfQuarter;
import org.learningdistricts.app.console.RowsWriter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.data.Predecessors;
import org.learningdistricts.app.verdicts.ExplainedCondition;
import org.learningdistricts.app.verdicts.ExplainedVerdicts;
import org.learningdistricts.app.verdicts.PredecessorList;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Vì sao một đơn vị đạt hay không đạt, theo bản công bố hiện hành.",
            "Why a unit qualifies or does not, by the current release."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw explain 2025-Q3 00097",
            "  ldw explain 2025-Q2 001 --indicator 4.1",
            "  ldw explain 2025-Q2 001 --csv > vi-sao.csv"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private UnitOfQuarter about = new UnitOfQuarter();
    @ArgGroup private RowsFormat format = new RowsFormat();

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = {
                "Chỉ một chỉ tiêu, mọi điều kiện của nó; mặc định: những gì chưa đạt.",
                "One indicator alone, with all of its conditions; default: what is not met."
            })
    private String indicator = "";

    @Override
    public Integer call() {
        Screen screen = LdwCommand.screen(spec);
        try (OpenRelease release = OpenRelease.open(data.folder().requireRelease())) {
            List<ExplainedCondition> conditions =
                    ExplainedCondition.read(release, about.quarter(), about.unit(), indicator);
            if (conditions.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "bản công bố không có kết quả nào của %1$s trong %2$s%3$s / the release has"
                                        .formatted(
                                                about.unit(),
                                                about.quarter(),
                                                indicator.isEmpty() ? "" : ", " + indicator)
                                + " no result of %1$s in %2$s%3$s"
                                        .formatted(
                                                about.unit(),
                                                about.quarter(),
                                                indicator.isEmpty() ? "" : ", " + indicator));
            }
            if (format.isAsked()) {
                RowsWriter.of(format.format(), screen)
                        .write(
                                ExplainedCondition.rows(
                                        release, about.quarter(), about.unit(), indicator));
            } else {
                new ExplainedVerdicts(screen).print(conditions, !indicator.isEmpty());
                if (indicator.isEmpty()) {
                    PredecessorList.print(
                            screen,
                            Predecessors.of(release)
                                    .ofCommune(about.unit(), Quarter.parse(about.quarter())));
                }
            }
        }
        return ExitCode.DONE;
    }
}
