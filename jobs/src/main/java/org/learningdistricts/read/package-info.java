/** Second stage: turns the bytes of a file into rows of a table, and says what it repaired. */
@NullMarked
package org.learningdistricts.read;

import org.jspecify.annotations.NullMarked;
