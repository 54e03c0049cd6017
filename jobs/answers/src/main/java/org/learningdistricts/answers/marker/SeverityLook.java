package org.learningdistricts.answers.marker;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.answers.workbook.CellStyle;
import org.learningdistricts.intake.finding.Severity;

/**
 * How a severity is shown. The colours are ones that nobody else takes, so they are known again.
 */
enum SeverityLook {
    ERROR("FFC9C8", "Lỗi"),
    WARNING("FFF2B7", "Cảnh báo"),
    INFO("D5E6F9", "Ghi chú");

    private static final Pattern FOREGROUND = Pattern.compile("<[^<>]*fgColor[^<>]*\\srgb=.(\\w+)");

    private final String colour;
    private final String word;

    SeverityLook(String colour, String word) {
        this.colour = colour;
        this.word = word;
    }

    static SeverityLook of(Severity severity) {
        return valueOf(severity.name());
    }

    /** What an office calls it. */
    String word() {
        return word;
    }

    /** The fill of a cell. */
    String fill() {
        return CellStyle.fill(colour);
    }

    /** Whether a fill is one of ours, whoever wrote it again. */
    static boolean isOurs(String fill) {
        Matcher foreground = FOREGROUND.matcher(fill);
        if (!fill.contains("solid") || !foreground.find()) {
            return false;
        }
        String found = foreground.group(1).toUpperCase(Locale.ROOT);
        for (SeverityLook look : values()) {
            if (found.endsWith(look.colour)) {
                return true;
            }
        }
        return false;
    }
}
