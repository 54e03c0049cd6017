package org.learningdistricts.app.added;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes and prints what fails. */
final class TestRun {

    private TestRun() {}

    /** Takes the names of the classes, parted by commas. */
    public static void main(String[] args) {
        List<ClassSelector> tests =
                Stream.of(args[0].split(",")).map(name -> selectClass(name)).toList();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request().selectors(tests).build(),
                        summary);
        summary.getSummary()
                .getFailures()
                .forEach(
                        failure ->
                                System.out.println(
                                        failure.getTestIdentifier().getDisplayName()
                                                + ": "
                                                + failure.getException()));
        if (summary.getSummary().getTestsFoundCount() == 0) {
            System.out.println("no test was found");
        }
    }
}
