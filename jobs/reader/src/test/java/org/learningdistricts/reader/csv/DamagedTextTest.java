package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.encoding.DetectedEncoding;
import org.learningdistricts.reader.encoding.EncodingDetector;
import org.learningdistricts.reader.encoding.LegacyText;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.table.Decoded;
import org.learningdistricts.reader.table.Vocabulary;

class DamagedTextTest {

    private static final long SEED = 20250701;
    private static final int FILES = 500;

    @Test
    void decodesAllOfWhateverItSaysThatItFound() {
        Random random = new Random(SEED);
        String text = "Mã xã;Tên xã\n00004;Phường Ba Đình\n00097;Phường Hồng Hà\n".repeat(20);
        List<byte[]> whole = new ArrayList<>();
        whole.add(text.getBytes(StandardCharsets.UTF_8));
        whole.add(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        whole.add(text.getBytes(StandardCharsets.UTF_16BE));
        for (LegacyText legacy : LegacyText.values()) {
            whole.add(legacy.write(text));
            whole.add(legacy.show(text).getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = damage(whole.get(i % whole.size()), random);
            assertThatCode(() -> readIfFound(bytes)).as("file %d", i).doesNotThrowAnyException();
        }
    }

    private static void readIfFound(byte[] bytes) {
        if (new EncodingDetector(Vocabulary.NONE).detect(new Bytes(bytes))
                instanceof DetectedEncoding.Found) {
            Decoded.of(bytes);
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        int start = random.nextInt(whole.length);
        byte[] bytes = new byte[random.nextInt(whole.length - start)];
        System.arraycopy(whole, start, bytes, 0, bytes.length);
        for (int faults = random.nextInt(4); faults > 0 && bytes.length > 0; faults--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(1 << Byte.SIZE);
        }
        return bytes;
    }
}
