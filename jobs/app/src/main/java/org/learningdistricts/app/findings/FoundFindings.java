package org.learningdistricts.app.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;

/** Lists findings with their identifiers. */
public final class FoundFindings {

    private final Screen screen;

    public FoundFindings(Screen screen) {
        this.screen = screen;
    }

    /**
     * Lists the first of some findings, and says how many there are.
     *
     * @param most how many are shown
     */
    public void print(List<FoundFinding> found, int most) {
        if (found.isEmpty()) {
            screen.say("", "Không có phát hiện nào.", "There is no such finding.");
            return;
        }
        found.stream().limit(most).forEach(this::print);
        if (found.size() > most) {
            int more = found.size() - most;
            screen.say("", "… và " + more + " phát hiện nữa: --all", "and " + more + " more");
        }
    }

    private void print(FoundFinding found) {
        String name = found.unitName() == null ? "" : " " + found.unitName();
        String explained =
                found.isExplained() ? ", " + screen.words("đã giải trình", "explained") : "";
        screen.println(
                found.findingId() + "  ",
                TerminalText.line(
                        "%s %s%s, %s%s"
                                .formatted(
                                        found.quarter(),
                                        found.unitCode(),
                                        name,
                                        severity(found.severity(), screen.language()),
                                        explained)));
        screen.sentences(
                "  ",
                TerminalText.line(place(found)) + ": ",
                TerminalText.line(found.messageVi()),
                TerminalText.line(found.messageEn()));
    }

    private String place(FoundFinding found) {
        StringBuilder place = new StringBuilder(found.rule());
        append(place, "", found.file());
        append(place, "", found.sheet());
        append(place, screen.words("dòng", "row") + " ", found.rowNumber());
        append(place, screen.words("cột", "column") + " ", found.columnName());
        return place.toString();
    }

    private static void append(StringBuilder place, String label, @Nullable Object part) {
        if (part != null && !part.toString().isEmpty()) {
            place.append(", ").append(label).append(part);
        }
    }

    private static String severity(String severity, ResultLanguage language) {
        return switch (severity) {
            case "error" -> language.words("lỗi", "error");
            case "warning" -> language.words("cảnh báo", "warning");
            default -> language.words("ghi chú", "note");
        };
    }
}
