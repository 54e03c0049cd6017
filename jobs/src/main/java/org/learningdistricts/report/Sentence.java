package org.learningdistricts.report;

/** The same in both languages. */
public record Sentence(String vi, String en) {}
