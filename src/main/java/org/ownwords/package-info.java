/// Ownwords: adult safeguarding, built from the person's own words up.
@NullMarked
package org.ownwords;

import org.jspecify.annotations.NullMarked;
