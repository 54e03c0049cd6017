package org.learningdistricts.intake;

import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.schemas.Schemas;

/** The bundled schemas, read once for all tests. */
public final class Bundled {

    public static final Reference REFERENCE = Reference.load(Schemas.bundled());
    public static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    public static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());

    private Bundled() {}
}
