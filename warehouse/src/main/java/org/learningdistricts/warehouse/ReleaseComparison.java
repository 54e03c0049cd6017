package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** Two releases beside each other; neither is changed. */
public final class ReleaseComparison implements AutoCloseable {

    private final BuildSession session;

    private ReleaseComparison(BuildSession session) {
        this.session = session;
    }

    /**
     * Opens two releases.
     *
     * @param earlier the file of the one that is the base
     * @param later the file of the other one
     * @param temp an empty, existing folder for what the comparison needs meanwhile
     * @throws BuildFailed if one of them cannot be opened
     */
    public static ReleaseComparison of(Path earlier, Path later, Path temp) {
        try {
            ReleaseComparison comparison = new ReleaseComparison(new BuildSession());
            comparison.open(earlier, later, temp);
            return comparison;
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private void open(Path earlier, Path later, Path temp) throws SQLException {
        try {
            session.run(
                    SqlFiles.script("comparison_open.sql"),
                    Map.of(
                            "temp", BuildSession.quoted(temp),
                            "earlier", BuildSession.quoted(earlier),
                            "earlier_folder", BuildSession.quoted(folder(earlier)),
                            "later", BuildSession.quoted(later),
                            "later_folder", BuildSession.quoted(folder(later))));
        } catch (BuildFailed e) {
            close();
            throw e;
        }
    }

    /** Whether both say of themselves what releases are compared by; older ones do not. */
    public boolean isPossible() {
        return new ChangeLog(session).isPossible();
    }

    /**
     * What differs, in the columns of the view {@code change} up to {@code is_major}, newest
     * quarter first. The rows are valid until this is closed.
     */
    public ResultSet changes() throws SQLException {
        new ChangeLog(session).compare();
        return session.query(SqlFiles.script("changes_found.sql"));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
