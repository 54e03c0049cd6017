package org.learningdistricts.answers.answer;

/** The same in both languages. */
public record Sentence(String vi, String en) {}
