package org.learningdistricts.app.cli.value;

import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quarter. */
public final class QuarterConverter implements ITypeConverter<Quarter> {

    @Override
    public Quarter convert(String text) {
        return Quarter.of(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "cần quý dạng / expected a quarter like 2025-Q2 but found '"
                                                + text
                                                + "'"));
    }
}
