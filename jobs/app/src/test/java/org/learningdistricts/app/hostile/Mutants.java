package org.learningdistricts.app.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Damaged submissions. The same seed and number give the same bytes. */
final class Mutants {

    private static final List<String> EXTENSIONS = List.of(".csv", ".xlsx", ".zip");

    private final List<Shape> shapes;
    private final List<byte[]> files;
    private final long seed;

    Mutants(List<Shape> shapes, long seed) {
        this.shapes = shapes;
        this.files =
                shapes.stream()
                        .flatMap(shape -> new TreeMap<>(shape.files()).values().stream())
                        .toList();
        this.seed = seed;
    }

    /** The damaged submission of a number. */
    Mutant of(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Shape shape = shapes.get(random.nextInt(shapes.size()));
        Map<String, byte[]> changed = new TreeMap<>(shape.files());
        List<String> names = List.copyOf(changed.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = damaged(changed.getOrDefault(name, new byte[1]), random);
        if (random.nextInt(50) == 0) {
            changed.remove(name);
            name = renamed(name, random);
        }
        changed.put(name, bytes);
        return new Mutant(shape, new Shape(shape.quarter(), changed), name);
    }

    private byte[] damaged(byte[] bytes, Random random) {
        byte[] other = files.get(random.nextInt(files.size()));
        boolean isPacked = bytes[0] == 'P' && bytes[1] == 'K';
        if (!isPacked || random.nextInt(4) == 0) {
            return Mutation.some(bytes, other, random);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>(Packed.unzip(bytes));
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] entry = entries.getOrDefault(name, new byte[0]);
        if (random.nextInt(20) == 0) {
            entries.remove(name);
            name = renamed(name, random);
        }
        entries.put(name, entry.length < 2 ? other : damaged(entry, random));
        return Packed.zip(entries);
    }

    private static String renamed(String name, Random random) {
        String bare = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return bare + EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
    }

    /**
     * A damaged submission.
     *
     * @param file the file that is damaged
     */
    record Mutant(Shape original, Shape shape, String file) {}
}
