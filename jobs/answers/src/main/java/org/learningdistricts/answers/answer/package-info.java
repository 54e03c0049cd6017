/** All that is said to an office of one submission; every form of the answer is made from it. */
@NullMarked
package org.learningdistricts.answers.answer;

import org.jspecify.annotations.NullMarked;
