/** Any file as the tables that are read in it, and what was repaired. */
@NullMarked
package org.learningdistricts.app.preview;

import org.jspecify.annotations.NullMarked;
