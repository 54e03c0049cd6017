/** Writes the answer to an office into the reports folder. */
@NullMarked
package org.learningdistricts.report;

import org.jspecify.annotations.NullMarked;
