package org.learningdistricts.app.cli.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads a moment up to which something is asked for: as {@link MomentConverter} does, but a day
 * alone means its end.
 */
public final class PastMomentConverter implements ITypeConverter<LocalDateTime> {

    private final MomentConverter moments = new MomentConverter();

    @Override
    public LocalDateTime convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.plusDays(1).atStartOfDay().minus(1, ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            return moments.convert(text);
        }
    }
}
