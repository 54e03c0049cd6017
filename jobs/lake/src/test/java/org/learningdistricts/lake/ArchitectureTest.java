package org.learningdistricts.lake;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("lake");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(CLASSES, "lake.segment", "lake.row", "lake");
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
