package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningdistricts.schemas.Sha256;

/** Rejected bytes are judged again once reading changed: the version must not be forgotten. */
class ReaderVersionTest {

    private static final Path KEPT =
            Path.of(
                    "src/test/resources/org/learningdistricts/intake/check/submission/"
                            + "reader_version.txt");
    private static final List<Path> SOURCES =
            List.of(Path.of("../reader/src/main"), Path.of("src/main"));
    private static final Pattern COMMENTS = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Test
    void isRaisedWhenReadingOrCheckingChanges() throws IOException {
        String now = SubmissionChecker.READER_VERSION + " " + digest();

        assertThat(now)
                .as(
                        "reader or intake changed: if any submission may be read or judged"
                                + " differently, raise READER_VERSION; then write this into %s",
                        KEPT.getFileName())
                .isEqualTo(Files.readString(KEPT).strip());
    }

    /** Of all that is not comment or blank. */
    private static String digest() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder).sorted()) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String code = COMMENTS.matcher(Files.readString(file)).replaceAll("");
                    all.append(file.getFileName()).append(BLANKS.matcher(code).replaceAll(" "));
                }
            }
        }
        return Sha256.of(all.toString());
    }
}
