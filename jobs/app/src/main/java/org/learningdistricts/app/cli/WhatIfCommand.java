package org.learningdistricts.app.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.value.UnitOfQuarter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.verdicts.TrialReport;
import org.learningdistricts.app.verdicts.UnitFigure;
import org.learningdistricts.warehouse.BuildFailed;
import org.learningdistricts.warehouse.FigureTrial;
import org.learningdistricts.warehouse.FigureTrial.OtherFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw what-if}. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = {
            "Kết luận sẽ ra sao nếu số liệu khác đi; không công bố, không ghi lại gì.",
            "What the verdict would be with other figures; nothing is published or kept."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw what-if 2025-Q3 00097 titles.recognised:citizen=52000",
            "  ldw what-if 2025-Q2 00001 citizens=9500 met:1.1=no",
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final String FILE = "learning_districts.duckdb";

    private static final String UNFIT =
            "số liệu này không ghi được ở cột đó / such a figure does not fit its column: ";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private UnitOfQuarter about = new UnitOfQuarter();

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "FIGURE=VALUE",
            description = {
                "Số liệu khác, dạng dataset.figure:member (tên như trong ldw trace --json); có thể"
                        + " bỏ dataset và member nếu không lẫn với số liệu khác.",
                "Another figure, as dataset.figure:member (their names in ldw trace --json); dataset"
                        + " and member may be left out where one figure alone is meant."
            })
    private Map<String, String> values = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Path current = data.folder().requireRelease().toRealPath();
        Screen screen = LdwCommand.screen(spec);
        Path temporary = Folders.temporary("what-if");
        try (OpenRelease before = OpenRelease.open(current)) {
            List<OtherFigure> others = new ArrayList<>();
            for (Map.Entry<String, String> asked : values.entrySet()) {
                UnitFigure figure = figure(before, asked.getKey());
                BigDecimal value = value(asked.getValue());
                others.add(figure.as(value));
                String was =
                        figure.value() == null
                                ? "-"
                                : figure.value().stripTrailingZeros().toPlainString();
                screen.println(figure.name() + ": " + was + " → " + value.toPlainString());
            }
            Path trial = temporary.resolve(FILE);
            FigureTrial.write(current, about.quarter(), others, trial, temporary);
            try (OpenRelease after = OpenRelease.open(trial)) {
                requireFitting(after);
                new TrialReport(screen, before, after, about.quarter()).print(about.unit());
            }
        } catch (BuildFailed e) {
            throw new LoadFault(UNFIT + values, e);
        } finally {
            Folders.delete(temporary);
        }
        return ExitCode.DONE;
    }

    /** A column of whole numbers rounds others. */
    private void requireFitting(OpenRelease after) {
        for (Map.Entry<String, String> asked : values.entrySet()) {
            BigDecimal kept = figure(after, asked.getKey()).value();
            if (kept == null || kept.compareTo(value(asked.getValue())) != 0) {
                throw new LoadFault(UNFIT + values);
            }
        }
    }

    private UnitFigure figure(OpenRelease release, String name) {
        List<UnitFigure> found = UnitFigure.read(release, about.quarter(), about.unit(), name);
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%1$s: %2$s không gửi số liệu này trong %3$s; xem ldw trace / %2$s sent no such figure in %3$s; see ldw trace"
                            .formatted(
                                    TerminalText.line(name),
                                    TerminalText.line(about.unit()),
                                    about.quarter()));
        }
        if (found.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: cần nói rõ số liệu nào / say which one: %s"
                            .formatted(
                                    TerminalText.line(name),
                                    found.stream()
                                            .map(UnitFigure::name)
                                            .distinct()
                                            .collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private BigDecimal value(String text) {
        return switch (text.strip()) {
            case "yes", "có" -> BigDecimal.ONE;
            case "no", "không" -> BigDecimal.ZERO;
            default -> {
                if (!text.strip().matches("\\d{1,15}([.,]\\d{1,6})?")) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "cần một số, hoặc yes, no / expected a number, or yes, no: "
                                    + TerminalText.line(text));
                }
                yield new BigDecimal(text.strip().replace(',', '.'));
            }
        };
    }
}
