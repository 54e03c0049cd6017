/** Units in force over time, quarters and the collection calendar. */
@NullMarked
package org.learningdistricts.reference;

import org.jspecify.annotations.NullMarked;
