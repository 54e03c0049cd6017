package org.learningdistricts.app.cli.option;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.value.CountConverter;
import org.learningdistricts.app.cli.value.DigestConverter;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.load.LoadRequest;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code load} and {@code serve} can be told. */
public final class LoadOptions {

    @Mixin private DataOption data = new DataOption();
    @Mixin private LimitOptions limits = new LimitOptions();
    @Mixin private ReferenceOption reference = new ReferenceOption();
    @Mixin private ReportsOption reports = new ReportsOption();

    @Option(
            names = "--accept-reference",
            paramLabel = "DIGEST",
            converter = DigestConverter.class,
            description = {
                "Từ nay dùng bộ dữ liệu tham chiếu này thay bộ của các lần nạp trước; nếu không có"
                        + " --reference thì là một bộ đã dùng, hoặc bộ đi kèm chương trình.",
                "From now on uses this set of reference data instead of that of the loads before;"
                        + " without --reference one of earlier loads, or the one that comes with the"
                        + " program."
            })
    private @Nullable String acceptedReference;

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            converter = QuarterConverter.class,
            description = {
                "Chỉ nạp quý này; có thể lặp lại.",
                "Takes this quarter only, such as 2025-Q2; may be repeated."
            })
    private List<Quarter> quarters = List.of();

    @Option(
            names = "--keep",
            paramLabel = "N",
            converter = CountConverter.class,
            description = {
                "Chỉ giữ N bản công bố mới nhất; bản đang dùng và bản dùng trong 24 giờ qua luôn giữ.",
                "Keeps only the N newest releases, beside the one in use and those that were in use"
                        + " in the last 24 hours. Without it all are kept."
            })
    private @Nullable Integer keptReleases;

    @Parameters(
            paramLabel = "INBOX",
            arity = "0..*",
            description = {
                "Thư mục báo cáo gửi đến / folders that hold what offices sent.",
                "Mặc định / default: <data>/inbox"
            })
    private List<Path> inboxes = List.of();

    public DataFolder folder() {
        return data.folder();
    }

    /**
     * What they ask for.
     *
     * @param rest how long a submission must have lain unchanged
     */
    public LoadRequest request(@Nullable LocalDateTime receivedAt, Duration rest) {
        DataFolder folder = data.folder();
        return new LoadRequest(
                folder,
                reference.folder(),
                acceptedReference,
                new TreeSet<>(quarters),
                receivedAt,
                rest,
                limits.limits(),
                reports.kinds(),
                keptReleases,
                inboxes(),
                List.of());
    }

    /** Where it looks for what is new. */
    public List<Path> inboxes() {
        return inboxes.isEmpty() ? List.of(data.folder().inbox()) : inboxes;
    }
}
