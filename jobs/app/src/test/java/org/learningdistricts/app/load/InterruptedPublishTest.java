package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * Loads again over what a load leaves that is killed while it puts a release in the place of
 * another. These moments are too short to be met by a kill, so the folder is put into their state.
 */
@Tag("slow")
class InterruptedPublishTest {

    private static Path inbox = Path.of("");
    private static Path corrected = Path.of("");
    private static List<String> before = List.of();
    private static List<String> undisturbed = List.of();

    @TempDir private Path folder;

    @BeforeAll
    static void loadUndisturbed(@TempDir Path shared) throws IOException {
        inbox = Sample.inbox(shared.resolve("inbox"), "00004", Sample.UNIT);
        corrected = Sample.inbox(shared.resolve("corrected"), "00004", Sample.UNIT);
        Sample.correct(corrected, Sample.UNIT, 2);
        Sample.replace(corrected, Sample.UNIT, "evidence.csv", ",1.1,yes,", ",1.1,no,");
        Path data = shared.resolve("data");
        Ldw.run("load", "--data", data, inbox);
        before = Published.views(data);
        Ldw.run("load", "--data", data, corrected);
        undisturbed = Published.views(data);
    }

    @ParameterizedTest
    @EnumSource
    void endsLikeAnUndisturbedLoad(Moment moment) throws IOException, SQLException {
        Path data = folder.resolve("data");
        Path current = data.resolve("warehouse").resolve("current");
        Ldw.run("load", "--data", data, inbox);
        Path old = Files.readSymbolicLink(current);
        Ldw.run("load", "--data", data, corrected);
        Path next = Files.readSymbolicLink(current);
        forgetRelease(data, String.valueOf(next.getFileName()));
        if (moment != Moment.LINK_IS_SWAPPED) {
            Files.delete(current);
            Files.createSymbolicLink(current, old);
        }
        if (moment == Moment.LINK_IS_MADE) {
            Files.createSymbolicLink(current.resolveSibling("current.new"), next);
        }
        Path shown = Files.readSymbolicLink(current);
        assertThat(Published.views(data)).isEqualTo(shown.equals(old) ? before : undisturbed);
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("Last release: " + shown.getFileName());

        Ldw again = Ldw.run("load", "--data", data, corrected);
        Ldw third = Ldw.run("load", "--data", data, corrected);

        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(data)).isEqualTo(undisturbed);
        assertThat(third.out()).contains("nothing new");
    }

    /** A load that is killed leaves no note beside the database. */
    private static void forgetRelease(Path data, String id) throws IOException, SQLException {
        Files.delete(data.resolve("ldw.db.sha256"));
        try (Connection state =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ldw.db"));
                PreparedStatement delete =
                        state.prepareStatement("delete from release where release_id = ?")) {
            delete.setString(1, id);
            assertThat(delete.executeUpdate()).isOne();
        }
    }

    /** How far the load had come with its release. */
    private enum Moment {
        FILE_IS_IN_PLACE,
        LINK_IS_MADE,
        LINK_IS_SWAPPED
    }
}
