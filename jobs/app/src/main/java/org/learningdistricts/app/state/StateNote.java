package org.learningdistricts.app.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.lake.RemovedFiles;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.schemas.Sha256;

/**
 * The note of the database's SHA-256 that its last close left. One without a note was not closed,
 * as its process was killed: then the database itself says whether it is whole.
 */
public final class StateNote {

    private static final String WHOLE = "ok";

    private final Path file;

    /** The note of a database that need not be there. */
    public StateNote(Path file) {
        this.file = file;
    }

    /** What is wrong with the database, in a few words. */
    public Optional<String> damage() {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (ChecksumFile.noted(file).isEmpty()) {
                return check();
            }
            return ChecksumFile.holds(file)
                    ? Optional.empty()
                    : Optional.of("khác với lần đóng trước / not what its last close noted");
        } catch (IOException e) {
            throw new StateException(file, "read", e);
        }
    }

    /**
     * What is wrong with the database, which a load may be writing: of one without a note a copy is
     * looked at.
     *
     * @param copy where it is made, in a folder of its own
     */
    public Optional<String> damage(Path copy) {
        try {
            if (ChecksumFile.noted(file).isPresent()) {
                return damage();
            }
            StateCopy.make(file, copy);
            return new StateNote(copy).damage();
        } catch (IOException e) {
            throw new StateException(file, "read", e);
        }
    }

    private Optional<String> check() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma quick_check(1)")) {
            String found = rows.next() ? String.valueOf(rows.getString(1)) : WHOLE;
            return found.equals(WHOLE) ? Optional.empty() : Optional.of(damaged(found));
        } catch (SQLException e) {
            return Optional.of(damaged(String.valueOf(e.getMessage())));
        }
    }

    private static String damaged(String reason) {
        return "bị hỏng / damaged, " + reason.strip().lines().findFirst().orElse("");
    }

    /** Takes the database away. */
    Path setAside(RemovedFiles removed) {
        for (String suffix : List.of(StateCopy.LOG, StateCopy.INDEX)) {
            Path beside = StateCopy.beside(file, suffix);
            if (Files.exists(beside)) {
                removed.take(beside, String.valueOf(beside.getFileName()));
            }
        }
        return removed.take(file, String.valueOf(file.getFileName()));
    }

    void remove() {
        try {
            Files.deleteIfExists(ChecksumFile.of(file));
        } catch (IOException e) {
            throw new StateException(file, "open", e);
        }
    }

    /** Notes the closed database, unless another process still keeps its log open. */
    void write() {
        try {
            Path log = StateCopy.beside(file, StateCopy.LOG);
            if (Files.isRegularFile(file) && !Files.exists(log)) {
                ChecksumFile.write(file, Sha256.of(file));
            }
        } catch (IOException e) {
            throw new StateException(file, "close", e);
        }
    }
}
