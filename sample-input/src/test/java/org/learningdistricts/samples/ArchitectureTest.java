package org.learningdistricts.samples;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("samples");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(CLASSES, "samples");
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
