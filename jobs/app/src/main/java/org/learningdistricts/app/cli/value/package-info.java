/** What people write after options, as values. */
@NullMarked
package org.learningdistricts.app.cli.value;

import org.jspecify.annotations.NullMarked;
