package org.learningdistricts.app.cli.value;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a SHA-256, or at least how it begins. */
public final class DigestConverter implements ITypeConverter<String> {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8,64}");

    @Override
    public String convert(String text) {
        String digest = text.strip().toLowerCase(Locale.ROOT);
        if (!DIGEST.matcher(digest).matches()) {
            throw new TypeConversionException(
                    "cần ít nhất 8 ký tự đầu của mã băm / expected at least the first 8 signs of a"
                            + " digest but found '"
                            + text
                            + "'");
        }
        return digest;
    }
}
