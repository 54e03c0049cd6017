package org.learningdistricts.warehouse;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs the tests of verdicts and findings once, and keeps what they build and read in memory. */
final class WatchedTests {

    private static final List<Class<?>> CLASSES =
            List.of(
                    CommuneShareTest.class,
                    StandardTest.class,
                    DistrictTest.class,
                    RecognitionTest.class,
                    TargetTest.class,
                    SubmissionVersionTest.class,
                    DatasetCheckTest.class,
                    QuarterCheckTest.class,
                    ComparedFigureTest.class,
                    UsualChangeTest.class,
                    RecognitionCheckTest.class,
                    DatedThresholdsTest.class,
                    RepeatedTableTest.class,
                    OtherRulesTest.class,
                    DatedRulesTest.class,
                    OtherTargetsTest.class);

    /** Which of them are run: a pattern of their names. */
    private static final String OF = System.getProperty("mutation.tests", ".*");

    private final Path folder;
    private final Map<Path, MeasuredSample> samples = new LinkedHashMap<>();

    private WatchedTests(Path folder) {
        this.folder = folder;
    }

    static List<MeasuredSample> samples(Path folder) throws Exception {
        WatchedTests tests = new WatchedTests(folder);
        BiConsumer<Path, String> listener = tests::read;
        Warehouse.LISTENERS.add(listener);
        for (Class<?> type : CLASSES) {
            if (type.getSimpleName().matches(OF)) {
                tests.run(type);
            }
        }
        Warehouse.LISTENERS.remove(listener);
        return List.copyOf(tests.samples.values());
    }

    private static List<Method> methods(Class<?> type, Class<? extends Annotation> annotation) {
        return AnnotationSupport.findAnnotatedMethods(
                type, annotation, HierarchyTraversalMode.TOP_DOWN);
    }

    private void run(Class<?> type) throws Exception {
        makeFolders(type, null);
        for (Method before : methods(type, BeforeAll.class)) {
            ReflectionSupport.invokeMethod(before, null);
        }
        for (Method test : methods(type, Test.class)) {
            Object instance = ReflectionSupport.newInstance(type);
            makeFolders(type, instance);
            for (Method before : methods(type, BeforeEach.class)) {
                ReflectionSupport.invokeMethod(before, instance);
            }
            ReflectionSupport.invokeMethod(test, instance);
        }
    }

    /** Those of the class if there is no instance, else those of the instance. */
    private void makeFolders(Class<?> type, @Nullable Object instance) throws Exception {
        for (Field field : AnnotationSupport.findAnnotatedFields(type, TempDir.class)) {
            if (Modifier.isStatic(field.getModifiers()) == (instance == null)) {
                field.setAccessible(true);
                field.set(instance, Files.createTempDirectory(folder, "test-"));
            }
        }
    }

    private void read(Path file, String query) {
        try {
            MeasuredSample sample = samples.get(file);
            if (sample == null) {
                sample = MeasuredSample.of(file);
                samples.put(file, sample);
            }
            sample.expect(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
