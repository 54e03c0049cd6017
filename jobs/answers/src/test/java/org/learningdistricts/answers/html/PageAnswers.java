package org.learningdistricts.answers.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.schemas.Schemas;

/** Answers that pages are made of. */
final class PageAnswers {

    static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());
    static final String LONG_NAME = "Phường Hoàng Liệt Thịnh Liệt Đại Kim Nghiêm Xuyên";

    private PageAnswers() {}

    /** An accepted submission of which the build of the warehouse found something. */
    static Answer reviewed() {
        Findings reviews = new Findings(CATALOGUE, "u");
        reviews.add("stock-halved", cell(2), "8700", "> 50 % × 17400");
        return answer("accepted", new Findings(CATALOGUE, "u")).with(reviews.list(), List.of());
    }

    static Findings warned() {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("late", Place.nowhere(), "2025-06-23", "2025-06-20");
        return findings;
    }

    static Findings rejected(int times) {
        Findings findings = warned();
        for (int i = 0; i < times; i++) {
            findings.add("wrong-type", cell(i + 2), "một nghìn hai trăm " + i, "0, 1, 2 …");
        }
        findings.add("count-above-total", cell(7), "69284", "≤ technically_qualified = 69283");
        findings.add("separator", Place.file("literacy.csv"), "«;»", null);
        return findings;
    }

    static Place cell(long row) {
        return Place.cell("literacy.csv", row, "population");
    }

    static Answer answer(String status, Findings findings) {
        return answer(status, findings, 4);
    }

    /** An accepted submission of tables without a row. */
    static Answer nil() {
        return answer("accepted", new Findings(CATALOGUE, "u"), 0);
    }

    private static Answer answer(String status, Findings findings, long rows) {
        return new Answer(
                "2025-Q3",
                "commune",
                "00097",
                LONG_NAME,
                "folder",
                LocalDateTime.of(2025, 9, 18, 9, 30),
                "e7328f2c27ee242669937743f570e1b291864552ddd48c671481806a282e8496",
                "2025.1",
                LocalDate.of(2025, 9, 20),
                1L,
                status,
                List.of(
                        new SentTable(
                                "literacy",
                                "literacy.csv",
                                null,
                                rows,
                                1L,
                                List.of("commune_code", "commune_name", "age_band", "population"))),
                findings.totals(),
                findings.list(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
