package org.learningdistricts.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The picture of modules and packages in {@code jobs/README.md}. */
class HousePictureTest {

    private static final String BASE = "org.learningdistricts.";
    private static final ImportOption PROGRAM =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    private final JavaClasses classes = program();

    /** All classes of all modules, without tests. */
    static JavaClasses program() {
        return new ClassFileImporter()
                .withImportOption(PROGRAM)
                .importPackages(BASE.substring(0, BASE.length() - 1));
    }

    @Test
    void picturesTheCode() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String picture = readme.substring(readme.indexOf("```mermaid\n"));

        assertThat(picture.substring(0, picture.indexOf("```\n", 3) + 4)).isEqualTo(picture());
    }

    /** Arrows that follow from others are left out. */
    private String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart TB\n");
        Map<String, Set<String>> packages = arrows(HousePictureTest::packageOf);
        Map<String, Set<String>> modules = arrows(type -> moduleOf(packageOf(type)));
        for (String module : modules.keySet()) {
            picture.append("    subgraph ").append(module).append('\n');
            packages.forEach(
                    (name, below) -> {
                        if (moduleOf(name).equals(module)) {
                            picture.append("        ").append(node(name)).append('\n');
                        }
                    });
            packages.forEach(
                    (name, below) ->
                            below.stream()
                                    .filter(other -> moduleOf(name).equals(module))
                                    .filter(other -> moduleOf(other).equals(module))
                                    .filter(other -> isDirect(packages, name, other))
                                    .forEach(
                                            other ->
                                                    arrow(
                                                            picture,
                                                            "        ",
                                                            id(name),
                                                            id(other))));
            picture.append("    end\n");
        }
        modules.forEach(
                (module, below) ->
                        below.stream()
                                .filter(other -> isDirect(modules, module, other))
                                .forEach(other -> arrow(picture, "    ", module, other)));
        return picture.append("```\n").toString();
    }

    private static void arrow(StringBuilder picture, String indent, String from, String to) {
        picture.append(indent).append(from).append(" --> ").append(to).append('\n');
    }

    private static String node(String name) {
        String module = moduleOf(name);
        String room = name.equals(module) ? name : name.substring(module.length() + 1);
        return id(name) + "[" + room + "]";
    }

    /** A module whose only package has its name is drawn around it. */
    private static String id(String name) {
        return name.contains(".") ? name.replace('.', '_') : name + "_";
    }

    private Map<String, Set<String>> arrows(Function<JavaClass, String> place) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> below = arrows.computeIfAbsent(place.apply(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getName().startsWith(BASE))
                    .map(place)
                    .filter(name -> !name.equals(place.apply(type)))
                    .forEach(below::add);
        }
        return arrows;
    }

    private static boolean isDirect(Map<String, Set<String>> arrows, String from, String to) {
        return arrows.get(from).stream()
                .filter(other -> !other.equals(to))
                .noneMatch(other -> reaches(arrows, other, to));
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String from, String to) {
        return arrows.get(from).stream()
                .anyMatch(next -> next.equals(to) || reaches(arrows, next, to));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length());
    }

    private static String moduleOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
