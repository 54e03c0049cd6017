package org.learningdistricts.app.console;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where the program writes to. Java cannot tell, so the command {@code ldw} says
 * it by system properties.
 *
 * @param width of standard output in columns
 * @param logWidth of standard error, 0 if it is no terminal
 * @param redraws whether a line of standard error may be drawn again
 * @param colours whether standard output may be coloured
 */
public record Terminal(int width, int logWidth, boolean redraws, boolean colours) {

    /** The one of this process. */
    public static Terminal system() {
        return of(System.getenv(), System.getProperties());
    }

    /** As {@code NO_COLOR}, {@code TERM=dumb}, {@code CI} and {@code COLUMNS} ask for it. */
    static Terminal of(Map<String, String> environment, Properties properties) {
        int columns = number(properties.getProperty("ldw.columns"));
        int usual = number(environment.get("COLUMNS"));
        boolean isPlain =
                environment.getOrDefault("TERM", "").equals("dumb")
                        || !environment.getOrDefault("CI", "").isEmpty();
        boolean isLogWatched = Boolean.parseBoolean(properties.getProperty("ldw.progress"));
        int log = number(properties.getProperty("ldw.log.columns"));
        return new Terminal(
                columns > 0 ? columns : usual > 0 ? usual : Screen.USUAL_WIDTH,
                isLogWatched ? (log > 0 ? log : Screen.USUAL_WIDTH) : 0,
                isLogWatched && !isPlain,
                columns > 0 && !isPlain && environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
