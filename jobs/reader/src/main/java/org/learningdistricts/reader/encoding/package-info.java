/** Bytes to letters: which encoding, which old code of Vietnamese, what was encoded twice. */
@NullMarked
package org.learningdistricts.reader.encoding;

import org.jspecify.annotations.NullMarked;
