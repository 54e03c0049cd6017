/** The verdict on one submission: its files, its cover, its tables together. */
@NullMarked
package org.learningdistricts.intake.check.submission;

import org.jspecify.annotations.NullMarked;
