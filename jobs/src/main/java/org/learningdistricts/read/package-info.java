/** Second stage: turns the bytes of a file into text cells with their line numbers. */
@NullMarked
package org.learningdistricts.read;

import org.jspecify.annotations.NullMarked;
