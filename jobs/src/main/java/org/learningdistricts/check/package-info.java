/** Fourth stage: judges one submission by the contract. */
@NullMarked
package org.learningdistricts.check;

import org.jspecify.annotations.NullMarked;
