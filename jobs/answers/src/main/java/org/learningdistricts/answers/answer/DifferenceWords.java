package org.learningdistricts.answers.answer;

import java.time.format.DateTimeFormatter;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.intake.finding.Language;

/** What is said of a difference in a sentence. */
public final class DifferenceWords {

    private DifferenceWords() {}

    /**
     * With which version it was compared, and how much differs.
     *
     * @param moment how times are written
     */
    public static Sentence of(Correction difference, DateTimeFormatter moment) {
        String sequence = difference.sequence() == null ? "" : ", lần gửi " + difference.sequence();
        String receivedAt = difference.receivedAt().format(moment);
        String number = difference.sequence() == null ? "" : ", no. " + difference.sequence();
        if (difference.total() == 0) {
            return new Sentence(
                    "Số liệu không khác bản trước%s (nhận %s).".formatted(sequence, receivedAt),
                    "No figure differs from the version before%s (received %s)."
                            .formatted(number, receivedAt));
        }
        return new Sentence(
                "So với bản trước%s (nhận %s): %s ô khác, thêm %s dòng, bớt %s dòng."
                        .formatted(
                                sequence,
                                receivedAt,
                                Language.VI.number(difference.cellsChanged()),
                                Language.VI.number(difference.rowsAdded()),
                                Language.VI.number(difference.rowsRemoved())),
                ("Beside the version before%s (received %s): cells that differ: %s, rows added: %s,"
                                + " rows removed: %s.")
                        .formatted(
                                number,
                                receivedAt,
                                Language.EN.number(difference.cellsChanged()),
                                Language.EN.number(difference.rowsAdded()),
                                Language.EN.number(difference.rowsRemoved())));
    }

    /** A verdict in words. */
    public static Sentence result(String result) {
        return switch (result) {
            case "met" -> new Sentence("đạt", "met");
            case "not_met" -> new Sentence("chưa đạt", "not met");
            default -> new Sentence("chưa đánh giá được", "not assessable");
        };
    }
}
