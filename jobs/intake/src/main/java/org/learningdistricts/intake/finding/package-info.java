/** What a check has to say, in Vietnamese and English, with its place. */
@NullMarked
package org.learningdistricts.intake.finding;

import org.jspecify.annotations.NullMarked;
