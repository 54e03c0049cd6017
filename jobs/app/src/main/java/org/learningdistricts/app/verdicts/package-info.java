/** Why units are judged as they are, and what they lack, from the views of the release. */
@NullMarked
package org.learningdistricts.app.verdicts;

import org.jspecify.annotations.NullMarked;
