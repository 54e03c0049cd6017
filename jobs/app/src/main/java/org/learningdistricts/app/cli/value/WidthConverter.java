package org.learningdistricts.app.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many columns a line has. */
public final class WidthConverter implements ITypeConverter<Integer> {

    /** Narrower lines hold no words. */
    public static final int NARROWEST = 20;

    @Override
    public Integer convert(String text) {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < NARROWEST) {
            throw new TypeConversionException(
                    "cần ít nhất / expected at least %d but found '%s'".formatted(NARROWEST, text));
        }
        return Integer.valueOf(text);
    }
}
