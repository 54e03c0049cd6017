package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.schemas.Sha256;

/**
 * Looks at segments of the lake before DuckDB reads them, which may take a flipped bit for a row.
 */
final class SegmentSums {

    private static final int SUM = 64;
    private static final String CHANGED =
            "nội dung đã bị đổi / its bytes are not those that were written";
    private static final String UNREADABLE = "không đọc được / it cannot be read";

    private SegmentSums() {}

    /**
     * Compares segments with what the ledger says of them.
     *
     * @param lines SHA-256, two blanks and path of each
     * @throws LakeDamaged if one is missing or another one; of several the first
     */
    static void require(List<String> lines) {
        Optional<LakeDamaged> damage =
                lines.parallelStream()
                        .map(
                                line ->
                                        damage(
                                                line.substring(0, SUM),
                                                Path.of(line.substring(SUM).strip())))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (damage.isPresent()) {
            throw damage.get();
        }
    }

    private static Optional<LakeDamaged> damage(String sha256, Path segment) {
        try {
            return Sha256.of(segment).equals(sha256)
                    ? Optional.empty()
                    : Optional.of(new LakeDamaged(segment, CHANGED));
        } catch (IOException e) {
            return Optional.of(new LakeDamaged(segment, UNREADABLE));
        }
    }

    /**
     * The segment on which a build failed: of older lakes, of which nobody noted a sum.
     *
     * @param segments the paths of those that were read
     */
    static Optional<LakeDamaged> unreadable(List<String> segments) {
        for (String path : segments) {
            Path segment = Path.of(path);
            if (!Files.isRegularFile(segment) || !isReadable(segment)) {
                return Optional.of(new LakeDamaged(segment, UNREADABLE));
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(Path segment) {
        try (BuildSession session = new BuildSession()) {
            session.run(
                    SqlFiles.script("probe.sql"), Map.of("segment", BuildSession.quoted(segment)));
            return true;
        } catch (BuildFailed | SQLException e) {
            return false;
        }
    }
}
