package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class IdentityNumberLinesTest {

    private static final String NUMBER = "012345678901";

    @Test
    void countsLinesWhateverEndsThem() throws IOException {
        assertThat(lines("a\n\n" + NUMBER + "\r\nb " + NUMBER + ";\r\r" + NUMBER + "1\r" + NUMBER))
                .containsExactly(3L, 4L, 7L);
    }

    @Test
    void findsANumberWhereverALongLineIsCut() throws IOException {
        for (int before = 65_500; before < 65_600; before++) {
            String long12 = "x".repeat(before) + NUMBER + "x".repeat(70_000);
            assertThat(lines(long12)).containsExactly(1L);
            assertThat(lines(long12.replace(NUMBER, NUMBER + "1"))).isEmpty();
        }
    }

    @Test
    void listsAThousandAndNoMore() throws IOException {
        assertThat(lines((NUMBER + "\n").repeat(2000))).hasSize(1000);
    }

    private static Collection<Long> lines(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return IdentityNumberLines.of(new ByteArrayInputStream(bytes));
    }
}
