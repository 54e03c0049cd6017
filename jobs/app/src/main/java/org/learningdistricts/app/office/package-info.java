/** What an office is helped with outside a load: a check, a template, its reports. */
@NullMarked
package org.learningdistricts.app.office;

import org.jspecify.annotations.NullMarked;
