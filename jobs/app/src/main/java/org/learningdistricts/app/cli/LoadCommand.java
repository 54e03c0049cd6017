package org.learningdistricts.app.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.LoadOptions;
import org.learningdistricts.app.cli.value.MomentConverter;
import org.learningdistricts.app.console.Terminal;
import org.learningdistricts.app.console.TerminalProgress;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.load.LoadEngine;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.app.load.LoadRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Nạp báo cáo mới, lập và công bố kho dữ liệu.",
            "Takes in what is new, builds and publishes the warehouse."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw load --data /srv/ldw --quarter 2025-Q2 /srv/inbox")
final class LoadCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private LoadOptions options = new LoadOptions();

    @Option(
            names = "--received-at",
            paramLabel = "T",
            converter = MomentConverter.class,
            description = {
                "Thời điểm nhận (giờ Hà Nội) của báo cáo mà received.csv không có.",
                "When submissions that no received.csv names arrived, Hanoi time."
            })
    private @Nullable LocalDateTime receivedAt;

    @Option(
            names = "--recorded-at",
            paramLabel = "T",
            converter = MomentConverter.class,
            description = {
                "Nạp hồ sơ cũ như đã ghi nhận vào thời điểm này (giờ Hà Nội), không sớm hơn lần ghi"
                        + " nhận mới nhất.",
                "Takes in past deliveries as if at this moment, Hanoi time: not earlier than what"
                        + " was recorded last, and not later than now."
            })
    private @Nullable LocalDateTime recordedAt;

    @Option(
            names = "--rates",
            description = {
                "Cả tỷ lệ của những quý không thay đổi.",
                "The rates of quarters that did not change, too."
            })
    private boolean showsRates;

    @Override
    public Integer call() {
        LoadEngine engine =
                new LoadEngine(
                        LoadClock.system(),
                        TerminalProgress.of(LdwCommand.log(spec), Terminal.system()),
                        recordedAt);
        LoadClock clock = LoadClock.system();
        LocalDateTime begun = clock.now();
        LoadRequest request = options.request(receivedAt, Duration.ZERO);
        LoadOutcome outcome = engine.load(request);
        new LoadSummary(LdwCommand.screen(spec), options.folder(), request.quarters(), showsRates)
                .print(outcome, Duration.between(begun, clock.now()));
        if (!outcome.failures().isEmpty()) {
            return ExitCode.FAULT;
        }
        return outcome.hasRejections() ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE;
    }
}
