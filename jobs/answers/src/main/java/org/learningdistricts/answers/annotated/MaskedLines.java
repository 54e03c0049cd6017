package org.learningdistricts.answers.annotated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.reader.csv.CsvReader;

/** The lines of a submission's tables as they may be shown: data of people are masked. */
final class MaskedLines {

    /** What is written of them; more makes a workbook that no machine likes to open. */
    private static final int MOST_CHARACTERS = 1 << 24;

    private final TableLines lines;
    private final FormWords words;
    private final boolean mayHoldLists;
    private final Set<String> repaired = new HashSet<>();
    private long characters;

    /** Takes a line. */
    interface Sink {
        void take(long number, List<String> texts) throws IOException;
    }

    MaskedLines(Answer answer, TableLines lines, FormWords words) {
        this.lines = lines;
        this.words = words;
        this.mayHoldLists = PersonalData.hasList(answer);
        for (Finding finding : answer.findings()) {
            if (CsvReader.isAboutWriting(finding.rule()) && finding.file() != null) {
                repaired.add(finding.file());
            }
        }
    }

    /**
     * Hands over the lines of a table.
     *
     * @param last the number of the last line that is wanted
     * @param wanted tells by their numbers which lines are
     * @return whether the table could be read as far as that
     */
    boolean forEach(SentTable table, Contract contract, long last, LongPredicate wanted, Sink sink)
            throws IOException {
        TableMask mask = new TableMask(table, contract, words, mayHoldLists);
        try {
            return lines.forEach(
                    table,
                    repaired.contains(table.file()),
                    last,
                    row -> {
                        if (wanted.test(row.number())) {
                            take(row.number(), mask.next(row), sink);
                        } else {
                            mask.pass(row);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(long number, List<String> texts, Sink sink) {
        characters += texts.stream().mapToInt(String::length).sum();
        try {
            sink.take(number, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so much was handed over that it has to end. */
    boolean areTooMany() {
        return characters > MOST_CHARACTERS;
    }
}
