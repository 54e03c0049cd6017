package org.learningdistricts.samples;

/**
 * A column of the template.
 *
 * @param isLabelled whether offices that write Vietnamese write a label in the place of a code
 */
record TemplateColumn(String name, String titleVi, boolean isLabelled) {}
