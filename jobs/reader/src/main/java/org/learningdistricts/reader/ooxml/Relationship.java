package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.learningdistricts.reader.file.LimitExceeded;

/**
 * How a part of a workbook refers to another one.
 *
 * @param id how the part calls it
 * @param type last word of its type, such as {@code worksheet}; the whole of somebody's own type
 * @param target name of the other part in the package, or where an outside thing lies
 */
public record Relationship(String id, String type, String target) {

    private static final ElementPath ELEMENT = ElementPath.of("Relationships/Relationship");

    /** The relationships of a part; none if it has none. */
    public static List<Relationship> of(WorkbookPackage parts, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = part(part);
        List<Relationship> found = new ArrayList<>();
        if (parts.has(name)) {
            try (XmlPart xml = parts.xml(name, Markup.RELATIONSHIPS)) {
                while (xml.next()) {
                    if (xml.isStart(ELEMENT)) {
                        if (found.size() >= parts.limits().entries()) {
                            throw new LimitExceeded("entries", parts.limits().entries());
                        }
                        found.add(read(xml, folder));
                    }
                }
            }
        }
        return found;
    }

    /** The part that holds those of a part. */
    public static String part(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
    }

    private static Relationship read(XmlPart xml, String folder) {
        String type = Objects.requireNonNullElse(xml.attribute("Type"), "");
        int slash = type.lastIndexOf('/');
        String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        return new Relationship(
                Objects.requireNonNullElse(xml.attribute("Id"), ""),
                Markup.OFFICE_RELATIONSHIPS.contains(type.substring(0, Math.max(0, slash)))
                        ? type.substring(slash + 1)
                        : type,
                outside ? target : resolve(folder, target));
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
