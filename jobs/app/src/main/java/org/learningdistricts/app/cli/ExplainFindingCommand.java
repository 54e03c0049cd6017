package org.learningdistricts.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.FindingOptions;
import org.learningdistricts.app.cli.option.ReasonOptions;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.ExplanationLog;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.findings.FoundFinding;
import org.learningdistricts.app.findings.FoundFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw explain-finding}. */
@Command(
        name = "explain-finding",
        mixinStandardHelpOptions = true,
        description = {
            "Ghi lý do giải trình một hay nhiều phát hiện; lần nạp sau sẽ công bố.",
            "Keeps why findings are no fault; the next load publishes it."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw explain-finding f5c7b802e8a07e7f792d --reason \"Sáp nhập hai phường\"",
            "  ldw explain-finding --rule late --quarter 2025-Q2 --unit 001 \\",
            "      --reason \"Mất điện\" --by \"Phòng GDTX\""
        })
final class ExplainFindingCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private FindingOptions wanted = new FindingOptions();
    @Mixin private ReasonOptions why = new ReasonOptions();

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = {
                "Mã phát hiện, xem ldw findings; hoặc dùng --rule.",
                "Identifiers as ldw findings shows them; or use --rule."
            })
    private List<String> findingIds = List.of();

    @Override
    public Integer call() {
        List<FoundFinding> found = findingIds.isEmpty() ? ofFilter() : ofIds();
        Set<String> ids = new LinkedHashSet<>();
        found.forEach(finding -> ids.add(finding.findingId()));
        DataFolder folder = data.folder();
        new ExplanationLog(folder, LoadClock.system())
                .add(List.copyOf(ids), why.reason(), why.office());
        Screen screen = LdwCommand.screen(spec);
        screen.println(screen.words("Đã giải trình", "Explained") + ": " + ids.size());
        new FoundFindings(screen).print(found, findingIds.isEmpty() ? SHOWN : found.size());
        screen.say("", "Lần nạp sau sẽ công bố:", "The next load publishes it:");
        screen.copyable("  " + DataOption.load(folder));
        return ExitCode.DONE;
    }

    private List<FoundFinding> ofIds() {
        if (!wanted.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "ID và --rule, --quarter, --unit không dùng cùng nhau / are not to be used"
                            + " together");
        }
        List<FoundFinding> all =
                FoundFinding.read(
                        data.folder(), wanted.filter(spec, data.folder(), List.of(), List.of()));
        List<FoundFinding> found = new ArrayList<>();
        for (String id : findingIds) {
            List<FoundFinding> called =
                    all.stream().filter(one -> one.findingId().equals(id)).toList();
            if (called.isEmpty()) {
                throw new LoadFault(
                        "bản công bố hiện hành không có phát hiện / the current release has no"
                                + " finding "
                                + TerminalText.of(id));
            }
            found.addAll(called);
        }
        return found;
    }

    /** Those that have no explanation yet; notes need none. */
    private List<FoundFinding> ofFilter() {
        if (!wanted.namesRule()) {
            throw new ParameterException(
                    spec.commandLine(), "cần ID hoặc --rule / expected an ID or --rule");
        }
        List<FoundFinding> found =
                FoundFinding.read(
                                data.folder(),
                                wanted.filter(
                                        spec,
                                        data.folder(),
                                        List.of("error", "warning"),
                                        List.of()))
                        .stream()
                        .filter(finding -> !finding.isExplained())
                        .toList();
        if (found.isEmpty()) {
            throw new LoadFault(
                    "bản công bố hiện hành không có phát hiện nào như vậy chưa giải trình / the"
                            + " current release has no such finding without an explanation");
        }
        return found;
    }
}
