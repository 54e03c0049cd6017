package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the database holds them: text of one width, to the microsecond. */
final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private Moments() {}

    static String text(LocalDateTime moment) {
        return FORM.format(moment);
    }
}
