package org.learningdistricts.app.hostile;

import java.util.Map;

/**
 * A submission as it lies in a quarter's folder.
 *
 * @param quarter name of the folder
 * @param files bytes by path below the folder
 */
record Shape(String quarter, Map<String, byte[]> files) {}
