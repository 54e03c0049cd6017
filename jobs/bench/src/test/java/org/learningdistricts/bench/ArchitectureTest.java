package org.learningdistricts.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

/** What holds for this module, for those that know none of the others' tests, and for all. */
class ArchitectureTest {

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(Walls.classesOf("schemas"), "schemas", "schemas.sql");
        Walls.areInOrder(Walls.classesOf("warehouse"), "warehouse");
        Walls.areInOrder(Walls.classesOf("bench"), "bench");
    }

    @Test
    void packagesAreNotOverfull() {
        Walls.areNotOverfull(Walls.classesOf("schemas"));
        Walls.areNotOverfull(Walls.classesOf("warehouse"));
        Walls.areNotOverfull(Walls.classesOf("bench"));
    }

    @Test
    void stagesReadNoClock() {
        Walls.readNoClock(Walls.classesOf("schemas"));
        Walls.readNoClock(Walls.classesOf("warehouse"));
    }

    /** Who searches for a class finds the one that is meant. */
    @Test
    void noTwoClassesHaveTheSameName() {
        assertThat(HousePictureTest.program().stream().filter(type -> !type.isAnonymousClass()))
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> !name.equals("package-info"))
                .doesNotHaveDuplicates();
    }
}
