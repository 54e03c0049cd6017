package org.learningdistricts.lake.row;

/** The SHA-256 of a file that a load noted. */
public record FileSum(String path, String sha256) {}
