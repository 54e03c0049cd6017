package org.learningdistricts.app.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * A release that is kept.
 *
 * @param bytes how large its file is
 * @param isCurrent whether clients are led to it
 * @param said what it says of itself; nothing if it cannot be read or is of an older program
 */
public record KeptRelease(String id, long bytes, boolean isCurrent, @Nullable Said said) {

    private static final String CURRENT = " ◄";
    private static final double MEGABYTE = 1e6;

    /**
     * What a release says of itself.
     *
     * @param builtAt when it was built, Hanoi time
     * @param recordedTo when the newest load in it was recorded; none if there was no load
     * @param causes why it differs from the one before it, parted by commas; none if nothing does
     */
    public record Said(
            LocalDateTime builtAt,
            @Nullable LocalDateTime recordedTo,
            long quarters,
            long submissionsAccepted,
            String softwareVersion,
            @Nullable String causes) {}

    /** All of a data folder, newest first. */
    public static List<KeptRelease> of(DataFolder folder) {
        Optional<String> current = folder.currentReleaseId();
        return folder.releaseIds().stream()
                .map(id -> read(id, folder.release(id), current.equals(Optional.of(id))))
                .toList();
    }

    private static KeptRelease read(String id, Path file, boolean isCurrent) {
        try {
            return new KeptRelease(id, Files.size(file), isCurrent, said(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Said said(Path file) {
        try (OpenRelease release = OpenRelease.open(file);
                ResultSet row =
                        release.query(SqlResource.text(KeptRelease.class, "kept_release.sql"))) {
            return RecordRows.of(row, Said.class).get(0);
        } catch (LoadFault e) {
            return null; // told as such in the list; the others can be read
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** Releases as a table. */
    public static TextTable table(List<KeptRelease> releases, ResultLanguage language) {
        return new TextTable(
                List.of(
                        TableColumn.ofText("bản công bố / release"),
                        TableColumn.ofText("vì sao / cause"),
                        TableColumn.ofNumbers("quý / quarters"),
                        TableColumn.ofNumbers("bản chấp nhận / accepted"),
                        TableColumn.ofNumbers("MB")),
                releases.stream().map(each -> each.cells(language)).toList());
    }

    private List<String> cells(ResultLanguage language) {
        String name = isCurrent ? id + CURRENT : id;
        String size = "%.1f".formatted(bytes / MEGABYTE);
        return said == null
                ? List.of(name, language.words("không đọc được / unreadable"), "", "", size)
                : List.of(
                        name,
                        said.causes() == null ? "" : words(said.causes(), language),
                        String.valueOf(said.quarters()),
                        String.valueOf(said.submissionsAccepted()),
                        size);
    }

    private static String words(String causes, ResultLanguage language) {
        return Arrays.stream(causes.split(",", -1))
                .map(cause -> language.words(ChangeCause.of(cause).words()))
                .collect(Collectors.joining(", "));
    }
}
