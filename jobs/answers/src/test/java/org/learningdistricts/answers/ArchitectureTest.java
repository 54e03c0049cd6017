package org.learningdistricts.answers;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("answers");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(
                CLASSES,
                "answers.difference",
                "answers.answer",
                "answers.html",
                "answers.workbook",
                "answers.template",
                "answers.marker",
                "answers.annotated",
                "answers.report");
    }

    @Test
    void packagesAreNotOverfull() {
        Walls.areNotOverfull(CLASSES);
    }

    @Test
    void noneReadsTheClock() {
        Walls.readNoClock(CLASSES);
    }

    @Test
    void writtenWorkbooksKnowNoSubmissions() {
        Walls.knowNone(Walls.classesOf("answers.workbook"), "org.learningdistricts.intake..");
        Walls.knowNone(
                Walls.classesOf("answers.marker"),
                "org.learningdistricts.intake.contract..",
                "org.learningdistricts.intake.check..");
    }
}
