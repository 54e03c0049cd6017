package org.learningdistricts.lake.segment;

import java.util.IdentityHashMap;
import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.dictionary.DictionaryValuesWriter.PlainBinaryDictionaryValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts as positions in a dictionary. What was handed over before, the same object, is known
 * by it: its bytes are not hashed for every row.
 */
final class TextDictionaryWriter extends PlainBinaryDictionaryValuesWriter {

    private final IdentityHashMap<Binary, Integer> positions = new IdentityHashMap<>();
    private @Nullable Binary last;
    private int lastPosition;

    TextDictionaryWriter(int mostBytes, ByteBufferAllocator allocator) {
        super(mostBytes, Encoding.RLE_DICTIONARY, Encoding.PLAIN, allocator);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same object is meant
    public void writeBytes(Binary text) {
        if (text == last) {
            encodedValues.add(lastPosition);
            return;
        }
        Integer known = positions.get(text);
        if (known != null) {
            encodedValues.add(known);
            last = text;
            lastPosition = known;
            return;
        }
        int size = getDictionarySize();
        super.writeBytes(text);
        if (getDictionarySize() > size && !text.isBackingBytesReused()) {
            positions.put(text, size);
        }
    }

    @Override
    protected void clearDictionaryContent() {
        super.clearDictionaryContent();
        positions.clear();
        last = null;
    }
}
