package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.Relationship;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** How a part refers to others, before and after it is changed. */
public final class PartRelationships {

    private static final String ELEMENT = "Relationship";
    private static final String NONE =
            "<Relationships xmlns=\"" + Namespace.PACKAGE_RELATIONSHIPS + "\"/>";

    private final String folder;
    private final String part;
    private final List<Relationship> before;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<Relationship> added = new ArrayList<>();

    private PartRelationships(String owner, List<Relationship> before) {
        this.folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        this.part = Relationship.part(owner);
        this.before = before;
        before.forEach(relationship -> ids.add(relationship.id().toLowerCase(Locale.ROOT)));
    }

    /** Reads those of a part, which may have none. */
    public static PartRelationships of(WorkbookPackage parts, String owner) throws IOException {
        return new PartRelationships(owner, Relationship.of(parts, owner));
    }

    /** Begins those of a new part. */
    public static PartRelationships none(String owner) {
        return new PartRelationships(owner, List.of());
    }

    /** The part that they are written in. */
    public String part() {
        return part;
    }

    /** Those that the workbook came with. */
    public List<Relationship> before() {
        return before;
    }

    /** The part that the first one of a type leads to; null if there is none. */
    public @Nullable String target(String type) {
        return target(relationship -> relationship.type().equals(type));
    }

    /** The part that one leads to; null if there is none. */
    public @Nullable String targetOf(String id) {
        return target(relationship -> relationship.id().equals(id));
    }

    private @Nullable String target(Predicate<Relationship> condition) {
        return before.stream().filter(condition).map(Relationship::target).findFirst().orElse(null);
    }

    /** Adds one and gives its identifier. */
    public String add(String type, String target) {
        int number = 1;
        while (!ids.add("rid" + number)) {
            number++;
        }
        String id = "rId" + number;
        added.add(new Relationship(id, type, target));
        return id;
    }

    public void drop(String id) {
        dropped.add(id);
        ids.remove(id.toLowerCase(Locale.ROOT));
    }

    /** Writes them if they changed. */
    public void writeTo(PackageWriter out) throws IOException {
        if (added.isEmpty() && dropped.isEmpty()) {
            return;
        }
        out.edit(part, NONE, this::edit);
    }

    private void edit(XmlCopy xml) throws IOException {
        String prefix = xml.root(ELEMENT + "s", Namespace.PACKAGE_RELATIONSHIPS);
        do {
            if (xml.isLastOf(prefix + ELEMENT + "s")) {
                xml.append(elements(prefix));
            } else if (xml.isStart(prefix + ELEMENT)) {
                String id = xml.tag().attribute("Id");
                if (id != null && dropped.contains(id)) {
                    xml.cut();
                }
            }
        } while (xml.next());
    }

    private String elements(String prefix) {
        StringBuilder elements = new StringBuilder();
        for (Relationship relationship : added) {
            elements.append('<').append(prefix).append(ELEMENT);
            elements.append(" Id=\"").append(relationship.id());
            elements.append("\" Type=\"").append(Namespace.RELATIONSHIPS).append('/');
            elements.append(relationship.type()).append("\" Target=\"");
            elements.append(XmlText.escape(relative(relationship.target()))).append("\"/>");
        }
        return elements.toString();
    }

    /** How another part is named from the folder of this one. */
    private String relative(String target) {
        String from = folder;
        StringBuilder up = new StringBuilder();
        while (!target.startsWith(from)) {
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
            up.append("../");
        }
        return up + target.substring(from.length());
    }
}
