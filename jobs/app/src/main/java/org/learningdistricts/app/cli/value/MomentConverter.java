package org.learningdistricts.app.cli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.learningdistricts.app.data.LoadClock;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment. Without an offset it is a Hanoi time; a day alone means its beginning. */
public final class MomentConverter implements ITypeConverter<LocalDateTime> {

    private static final int DAY_LENGTH = "2025-06-18".length();

    @Override
    public LocalDateTime convert(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            if (iso.length() == DAY_LENGTH) {
                return LocalDate.parse(iso).atStartOfDay();
            }
            return hasOffset(iso)
                    ? OffsetDateTime.parse(iso).atZoneSameInstant(LoadClock.HANOI).toLocalDateTime()
                    : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "cần thời điểm dạng / expected a moment like 2025-06-18T09:00 but found '"
                            + text
                            + "'");
        }
    }

    private static boolean hasOffset(String iso) {
        String time = iso.substring(Math.min(iso.length(), DAY_LENGTH));
        return iso.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    }
}
