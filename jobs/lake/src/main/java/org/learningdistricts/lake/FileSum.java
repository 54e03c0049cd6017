package org.learningdistricts.lake;

/** The SHA-256 of a file that a load noted. */
record FileSum(String path, String sha256) {}
