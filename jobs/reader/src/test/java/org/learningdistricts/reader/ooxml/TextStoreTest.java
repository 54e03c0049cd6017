package org.learningdistricts.reader.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextStoreTest {

    private static final int MANY = 1_000_000;
    private static final String FILLING = "xã Hồng Hà, thành phố Hà Nội, rất dài ".repeat(2);

    @Test
    void findsEveryTextWhetherInMemoryOrNot() throws IOException {
        try (TextStore store = new TextStore()) {
            for (int i = 0; i < MANY; i++) {
                store.add(text(i));
            }
            assertThat(store.size()).isEqualTo(MANY);
            for (int i = 0; i < MANY; i += 997) {
                assertThat(store.get(i)).isEqualTo(text(i));
                assertThat(store.get(MANY - 1 - i)).isEqualTo(text(MANY - 1 - i));
            }
        }
    }

    @Test
    void keepsEmptyTextsAndThoseLongerThanABlock() throws IOException {
        String longText = "đ".repeat(3 << 20);
        try (TextStore store = new TextStore()) {
            store.add("");
            store.add(longText);
            store.add("");
            store.add("a");
            assertThat(store.get(0)).isEmpty();
            assertThat(store.get(1)).isEqualTo(longText);
            assertThat(store.get(2)).isEmpty();
            assertThat(store.get(3)).isEqualTo("a");
        }
    }

    private static String text(int number) {
        return number % 10 == 0 ? "" : number + FILLING;
    }
}
