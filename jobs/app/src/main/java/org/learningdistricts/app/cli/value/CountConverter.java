package org.learningdistricts.app.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things, of which there is at least one. */
public final class CountConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("0*[1-9]\\d{0,5}")) {
            throw new TypeConversionException(
                    "cần ít nhất / expected at least 1 but found '%s'".formatted(text));
        }
        return Integer.valueOf(text);
    }
}
