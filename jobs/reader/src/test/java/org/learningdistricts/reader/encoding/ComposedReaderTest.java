package org.learningdistricts.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedReaderTest {

    private static final int SIZE = 1 << 14;

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "100", "16383", "100000"})
    void decodesTheSameTextInPiecesOfAnyLength(int longest) throws IOException {
        String text = "Phường Ba Đình, xã Đông Anh; Nguyễn Huệ\n".repeat(2000);
        assertThat(read(pieces(LegacyText.VNI.show(text), longest), FontCode.VNI)).isEqualTo(text);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(read(pieces(apart, longest), FontCode.NONE)).isEqualTo(text);
    }

    @Test
    void readsTextThatHasNoPlaceToCut() throws IOException {
        String text = "中文".repeat(3 * SIZE) + "\ud83d\ude00".repeat(2 * SIZE);
        assertThat(read(pieces(text, 5000), FontCode.NONE)).isEqualTo(text);
    }

    @Test
    void saysWhetherItComposedSomething() throws IOException {
        assertThat(hasComposed("a\u0301")).isTrue();
        assertThat(hasComposed("\u00e1 \u0e01\u0e49")).isFalse();
    }

    @Test
    void handsOverAllThatPrecedesALetterWithoutAMeaning() throws IOException {
        StringWriter text = new StringWriter();
        ComposedReader reader =
                new ComposedReader(new StringReader("xaõ,".repeat(SIZE) + "Hà"), FontCode.VNI);
        assertThatThrownBy(() -> reader.transferTo(text))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(text.toString()).isEqualTo("xã,".repeat(SIZE) + "H");
    }

    private static boolean hasComposed(String text) throws IOException {
        ComposedReader reader = new ComposedReader(new StringReader(text), FontCode.NONE);
        reader.transferTo(new StringWriter());
        return reader.hasComposed();
    }

    private static String read(StringReader pieces, FontCode font) throws IOException {
        StringWriter text = new StringWriter();
        new ComposedReader(pieces, font).transferTo(text);
        return text.toString();
    }

    /** A reader that hands over as much as it likes, as pipes do. */
    private static StringReader pieces(String text, int longest) {
        Random random = new Random(longest);
        return new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                int most = Math.min(length, 1 + random.nextInt(longest));
                return super.read(target, offset, most);
            }
        };
    }
}
