/** From a verdict to the cells of the files that its figures came from. */
@NullMarked
package org.learningdistricts.app.trace;

import org.jspecify.annotations.NullMarked;
