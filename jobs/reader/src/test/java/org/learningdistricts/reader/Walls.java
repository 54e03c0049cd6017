package org.learningdistricts.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds for the packages of every module. */
public final class Walls {

    private static final String BASE = "org.learningdistricts.";

    /** So many classes can be taken in from a folder's list. */
    private static final int MOST_FILES = 42;

    private Walls() {}

    /** The classes of a module, without its tests. */
    public static JavaClasses classesOf(String module) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE + module);
    }

    /**
     * Each package knows only those before it, so that none of them go round in a circle.
     *
     * @param packages all of them, below the base package, from the lowest up
     */
    public static void areInOrder(JavaClasses classes, String... packages) {
        List<String> order = Arrays.stream(packages).map(name -> BASE + name).toList();
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(order);
        IntStream.range(0, order.size() - 1)
                .mapToObj(at -> knowsNone(order.get(at), order.subList(at + 1, order.size())))
                .forEach(rule -> rule.check(classes));
    }

    private static ArchRule knowsNone(String one, List<String> later) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.toArray(String[]::new));
    }

    /** No package holds more than can be taken in. */
    public static void areNotOverfull(JavaClasses classes) {
        Map<String, Long> files =
                classes.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(JavaClass::isTopLevelClass)
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));
        assertThat(files.values()).as("files by package: %s", files).allMatch(n -> n <= MOST_FILES);
    }

    /** Same bytes, same result: the clock is read at the edge, and handed on. */
    public static void readNoClock(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    /** None knows what lies in one of these packages. */
    public static void knowNone(JavaClasses classes, String... packages) {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).check(classes);
    }
}
