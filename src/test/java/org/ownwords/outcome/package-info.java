@NullMarked
package org.ownwords.outcome;

import org.jspecify.annotations.NullMarked;
