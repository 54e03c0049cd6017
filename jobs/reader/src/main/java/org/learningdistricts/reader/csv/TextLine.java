package org.learningdistricts.reader.csv;

/**
 * A physical line of a text.
 *
 * @param number counted from 1
 * @param text without its end
 * @param end what ends it, empty for a last line without any
 */
record TextLine(long number, String text, String end) {}
