package org.learningdistricts.app.data;

import java.util.List;
import java.util.Optional;
import org.learningdistricts.app.state.Release;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.warehouse.WarehouseDefinition;

/**
 * What a release is made from, the lake apart.
 *
 * @param digest changes when the reference data, the contracts, other schemas or the warehouse's
 *     SQL do
 */
public record ReleaseInputs(String digest) {

    public static ReleaseInputs of(Schemas schemas, Contracts contracts) {
        return new ReleaseInputs(
                String.join(
                        "-",
                        schemas.referenceDigest(),
                        contracts.digest(),
                        WarehouseDefinition.schemasDigest(schemas),
                        WarehouseDefinition.digest()));
    }

    /** The digest of the reference data that a release was made from. */
    public static String referenceDigest(Release release) {
        return release.inputs().split("-", 2)[0];
    }

    /** Whether the last release is whole and was made from these inputs too. */
    public boolean areThoseOf(DataFolder folder, LastRelease release, StateDatabase state) {
        return state.lastRelease()
                .filter(last -> release.isWhole())
                .filter(last -> last.inputs().equals(digest))
                .filter(last -> folder.newestReleaseId().equals(Optional.of(last.id())))
                .isPresent();
    }

    /** Whether the last release is missing or damaged, or was made from something else. */
    public boolean isStale(LastRelease release, StateDatabase state, Lake lake) {
        List<String> loads = lake.recordedLoads();
        Optional<Release> last = state.lastRelease();
        if (last.isEmpty()) {
            return !loads.isEmpty();
        }
        String lastLoad = loads.isEmpty() ? "" : loads.get(loads.size() - 1);
        return !last.get().inputs().equals(digest)
                || !last.get().loadId().equals(lastLoad)
                || last.get().explanations() != lake.decisionsCount()
                || !release.isWhole();
    }
}
