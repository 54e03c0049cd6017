package org.learningdistricts.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.learningdistricts.schemas.Sha256;

/** The SQL that a warehouse is made by, as one value. */
public final class WarehouseDefinition {

    private WarehouseDefinition() {}

    /**
     * SHA-256 over the SQL files of all stages, in hexadecimal: it changes when one of them does.
     */
    public static String digest() {
        MessageDigest sha = Sha256.newDigest();
        for (Stage stage : Stage.values()) {
            for (SqlFile file : SqlFiles.of(stage)) {
                sha.update(
                        (file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
        }
        return Sha256.hex(sha);
    }
}
