/** Third stage: turns text cells into typed cells, by the contract. */
@NullMarked
package org.learningdistricts.normalise;

import org.jspecify.annotations.NullMarked;
