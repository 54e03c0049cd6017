package org.learningdistricts.intake;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("intake");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(
                CLASSES,
                "intake.contract",
                "intake.tables",
                "intake.reference",
                "intake.finding",
                "intake.receive",
                "intake.normalise",
                "intake.check.rows",
                "intake.check.table",
                "intake.check.plain",
                "intake.check.receipt",
                "intake.check.reading",
                "intake.check.submission");
    }

    @Test
    void packagesAreNotOverfull() {
        Walls.areNotOverfull(CLASSES);
    }

    @Test
    void noneReadsTheClock() {
        Walls.readNoClock(CLASSES);
    }
}
