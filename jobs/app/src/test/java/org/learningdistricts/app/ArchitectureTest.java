package org.learningdistricts.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.Walls;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Walls.classesOf("app");

    @Test
    void packagesKnowOnlyLowerOnes() {
        Walls.areInOrder(
                CLASSES,
                "app.state",
                "app.data",
                "app.load",
                "app.office",
                "app.console",
                "app.preview",
                "app.status",
                "app.runs",
                "app.findings",
                "app.verdicts",
                "app.trace",
                "app.releases",
                "app.moments",
                "app.decisions",
                "app.cli.value",
                "app.cli.option",
                "app.cli");
    }

    @Test
    void packagesAreNotOverfull() {
        Walls.areNotOverfull(CLASSES);
    }

    @Test
    void onlyTheLoadKnowsSpringBatch() {
        Walls.knowNone(allBut("app.load"), "org.springframework.batch..");
    }

    @Test
    void onlyTheEdgeKnowsSpring() {
        Walls.knowNone(allBut("app.load", "app.cli"), "org.springframework..");
    }

    @Test
    void onlyTheEdgeReadsTheClock() {
        Walls.readNoClock(allBut("app.load", "app.cli", "app.data", "app.office"));
    }

    private static JavaClasses allBut(String... packages) {
        Set<String> edge =
                Arrays.stream(packages)
                        .map("org.learningdistricts."::concat)
                        .collect(Collectors.toSet());
        return CLASSES.that(
                DescribedPredicate.describe(
                        "outside of the edge", type -> !edge.contains(type.getPackageName())));
    }
}
