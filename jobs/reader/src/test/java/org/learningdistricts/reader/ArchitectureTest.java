package org.learningdistricts.reader;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("reader");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(
                CLASSES,
                "reader.file",
                "reader.table",
                "reader.encoding",
                "reader.csv",
                "reader.ooxml",
                "reader.workbook");
    }

    @Test
    void packagesAreNotOverfull() {
        Walls.areNotOverfull(CLASSES);
    }

    /** The module could be published by itself. */
    @Test
    void noneKnowsAnythingOfOurs() {
        Walls.knowNone(
                CLASSES,
                "org.learningdistricts.schemas..",
                "org.learningdistricts.warehouse..",
                "org.learningdistricts.intake..");
    }

    @Test
    void noneReadsTheClock() {
        Walls.readNoClock(CLASSES);
    }
}
