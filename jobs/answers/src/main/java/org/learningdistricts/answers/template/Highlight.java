package org.learningdistricts.answers.template;

/**
 * When cells are shown as wrong.
 *
 * @param cells range, such as {@code D2:D53}
 * @param formula as seen from the first cell of the range, without the sign of equality
 */
record Highlight(String cells, String formula) {}
