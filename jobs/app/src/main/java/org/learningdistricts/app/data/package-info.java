/** The data folder: its lock, its places, its releases, what is kept and what is examined. */
@NullMarked
package org.learningdistricts.app.data;

import org.jspecify.annotations.NullMarked;
