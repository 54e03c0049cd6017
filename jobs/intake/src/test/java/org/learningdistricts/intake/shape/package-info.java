/** Writes the figures of a clean submission in all the shapes that offices send. */
@org.jspecify.annotations.NullMarked
package org.learningdistricts.intake.shape;
