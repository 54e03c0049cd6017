/**
 * Makes the samples: {@link MakeSamples} writes an inbox of three quarters, and of each check the
 * smallest submission that shows it. All figures are made up; the same bytes on every run.
 */
@NullMarked
package org.learningdistricts.samples;

import org.jspecify.annotations.NullMarked;
