/** First stage: finds what lies in an inbox, and when and from whom it came. */
@NullMarked
package org.learningdistricts.intake.receive;

import org.jspecify.annotations.NullMarked;
