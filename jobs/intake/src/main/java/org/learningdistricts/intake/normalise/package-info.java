/** Third stage: turns text cells into typed cells, by the contract. */
@NullMarked
package org.learningdistricts.intake.normalise;

import org.jspecify.annotations.NullMarked;
