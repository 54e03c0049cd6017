package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.RefusedReference;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.ReleaseInputs;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.reference.ReferenceDifferences;
import org.learningdistricts.intake.tables.SchemaTables;
import org.learningdistricts.intake.tables.TableFault;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.ReferenceSets;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.schemas.Schemas;

/**
 * Says by which reference data a load judges: those of the loads before, unless a person says
 * otherwise. The bundled ones follow the program as long as no others were taken.
 */
public final class ReferenceChoice {

    private final Lake lake;
    private final ReferenceSets sets;
    private final StateDatabase state;
    private final Schemas bundled = Schemas.bundled();

    ReferenceChoice(DataFolder folder, Lake lake, StateDatabase state) {
        this.lake = lake;
        this.sets = new ReferenceSets(folder.lake());
        this.state = state;
    }

    /**
     * The folder's own set if it was named, else the bundled one, of which the tables are not
     * looked at yet.
     *
     * @throws RefusedReference if a table of a set that was named cannot be so
     */
    public static Schemas asked(@Nullable Path folder) {
        Schemas schemas = named(folder);
        if (folder != null) {
            requireRight(folder, schemas);
        }
        return schemas;
    }

    /**
     * Holds the tables of schemas against what they must be.
     *
     * @param folder of the set of reference data, null for the bundled one
     * @throws RefusedReference if one cannot be so
     */
    static void requireRight(@Nullable Path folder, Schemas schemas) {
        List<TableFault> faults = SchemaTables.faults(schemas);
        if (!faults.isEmpty()) {
            throw new RefusedReference(
                    ReferenceWords.faulty(folder, faults.stream().map(TableFault::line).toList()));
        }
    }

    private static Schemas named(@Nullable Path folder) {
        if (folder == null) {
            return Schemas.bundled();
        }
        List<String> missing = Schemas.missingReference(folder);
        if (!missing.isEmpty()) {
            throw new RefusedRequest(
                    "%1$s: bộ dữ liệu tham chiếu thiếu %2$s / the set of reference data lacks %2$s"
                            .formatted(folder, String.join(", ", missing)));
        }
        return Schemas.withReference(folder);
    }

    /** What a reader of a data folder goes by: what was named, else what the last load used. */
    public static Schemas ofReader(@Nullable Path asked, DataFolder folder) {
        Optional<TakenReference> last =
                asked == null ? new Lake(folder.lake()).lastReference() : Optional.empty();
        return last.filter(taken -> !taken.isBundled())
                .map(taken -> new ReferenceSets(folder.lake()).open(taken.digest()))
                .orElseGet(() -> asked(asked));
    }

    /**
     * Chooses. A damaged copy of the set in use is mended if the set was named; nothing else is
     * changed.
     *
     * @param asked the set that was named, else the bundled one
     * @param last what the ledger names
     * @throws RefusedReference if a person must say first that it may take the place of the last
     *     one
     */
    LoadReference choose(LoadRequest request, Schemas asked, Optional<TakenReference> last) {
        boolean isFirst = lake.committedGroups().isEmpty();
        Optional<TakenReference> before = isFirst ? Optional.empty() : last;
        Schemas wanted = wanted(request, asked, before);
        String digest = wanted.referenceDigest();
        requireMeant(request.acceptedReference(), digest);
        Optional<String> known =
                before.map(TakenReference::digest)
                        .or(() -> isFirst ? Optional.empty() : judgedBy());
        boolean isSame = known.equals(Optional.of(digest));
        boolean isAccepted = !isFirst && !isSame && request.acceptedReference() != null;
        boolean isUpdated =
                !isSame
                        && request.reference() == null
                        && before.map(TakenReference::isBundled).orElse(false);
        if (known.isPresent() && !isSame && !isAccepted && !isUpdated) {
            throw other(request, known.get(), wanted, digest);
        }
        if (before.isPresent() && isSame && !sets.isWhole(digest)) {
            sets.keep(wanted);
        }
        boolean isBundled = digest.equals(bundled.referenceDigest());
        return new LoadReference(
                wanted,
                digest,
                isBundled,
                !last.map(TakenReference::digest).equals(Optional.of(digest)),
                isAccepted,
                notes(request, known, digest, isFirst, isBundled));
    }

    /** The set that was named, by its folder or its digest, else the last one if it is an own. */
    private Schemas wanted(LoadRequest request, Schemas asked, Optional<TakenReference> before) {
        String accepted = request.acceptedReference();
        if (request.reference() != null) {
            return asked;
        }
        if (accepted != null) {
            return named(accepted);
        }
        return before.filter(taken -> !taken.isBundled())
                .map(taken -> sets.open(taken.digest()))
                .orElse(asked);
    }

    private Schemas named(String accepted) {
        String own = bundled.referenceDigest();
        List<String> found =
                Stream.concat(Stream.of(own), sets.digests().stream())
                        .distinct()
                        .filter(digest -> digest.startsWith(accepted))
                        .toList();
        if (found.size() != 1) {
            throw new RefusedReference(ReferenceWords.notOne(accepted, found, own));
        }
        return found.get(0).equals(own) ? bundled : sets.open(found.get(0));
    }

    private static void requireMeant(@Nullable String accepted, String digest) {
        if (accepted != null && !digest.startsWith(accepted)) {
            throw new RefusedReference(ReferenceWords.notMeant(accepted, digest));
        }
    }

    /** What the last release was judged by; for data folders whose ledger does not say it. */
    private Optional<String> judgedBy() {
        return state.lastRelease().map(ReleaseInputs::referenceDigest);
    }

    private RefusedReference other(
            LoadRequest request, String known, Schemas wanted, String digest) {
        List<String> lines = new ArrayList<>();
        lines.addAll(ReferenceWords.differs(known, digest));
        lines.addAll(differences(known, wanted));
        lines.addAll(ReferenceWords.howToGoOn(request.reference() != null, digest));
        return new RefusedReference(lines);
    }

    private List<String> differences(String known, Schemas wanted) {
        if (known.equals(bundled.referenceDigest())) {
            return new ReferenceDifferences(bundled, wanted).lines();
        }
        return sets.isWhole(known)
                ? new ReferenceDifferences(sets.open(known), wanted).lines()
                : List.of(ReferenceWords.NOT_KEPT);
    }

    private List<String> notes(
            LoadRequest request,
            Optional<String> known,
            String digest,
            boolean isFirst,
            boolean isBundled) {
        if (isFirst) {
            return List.of();
        }
        if (known.isEmpty()) {
            return List.of(ReferenceWords.unknownBefore(digest));
        }
        if (!known.get().equals(digest)) {
            return List.of(ReferenceWords.taken(known.get(), digest, isBundled));
        }
        return request.reference() == null && !isBundled
                ? List.of(ReferenceWords.remembered(digest, bundled.referenceDigest()))
                : List.of();
    }
}
