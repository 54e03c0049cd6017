package org.learningdistricts.app.findings;

import java.util.List;
import org.learningdistricts.app.console.FormPlace;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;

/** Lists findings with their identifiers. */
public final class FoundFindings {

    private final Screen screen;
    private final FormPlace places;

    public FoundFindings(Screen screen) {
        this.screen = screen;
        this.places = new FormPlace(screen.language());
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
                TerminalText.line(
                                places.of(
                                        found.rule(),
                                        found.file(),
                                        found.sheet(),
                                        found.rowNumber(),
                                        found.columnName()))
                        + ": ",
                TerminalText.line(found.messageVi()),
                TerminalText.line(found.messageEn()));
    }

    private static String severity(String severity, ResultLanguage language) {
        return switch (severity) {
            case "error" -> language.words("lỗi", "error");
            case "warning" -> language.words("cảnh báo", "warning");
            default -> language.words("ghi chú", "note");
        };
    }
}
