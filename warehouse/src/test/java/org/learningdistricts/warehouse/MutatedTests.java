package org.learningdistricts.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes until one test fails, with the SQL that lies beside this class. */
public final class MutatedTests implements Function<List<String>, Optional<String>> {

    /** The first test that fails, if one does. */
    @Override
    public Optional<String> apply(List<String> classes) {
        AtomicReference<String> failed = new AtomicReference<>();
        CancellationToken token = CancellationToken.create();
        TestExecutionListener listener =
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                            failed.compareAndSet(null, test.getUniqueId());
                            token.cancel();
                        }
                    }
                };
        LauncherFactory.create()
                .execute(
                        LauncherExecutionRequestBuilder.request(
                                        LauncherDiscoveryRequestBuilder.request()
                                                .selectors(
                                                        classes.stream()
                                                                .map(
                                                                        DiscoverySelectors
                                                                                ::selectClass)
                                                                .toList())
                                                .build())
                                .listeners(listener)
                                .cancellationToken(token)
                                .build());
        return Optional.ofNullable(failed.get());
    }
}
