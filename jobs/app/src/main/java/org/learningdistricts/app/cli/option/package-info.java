/** Options that several commands share. */
@NullMarked
package org.learningdistricts.app.cli.option;

import org.jspecify.annotations.NullMarked;
