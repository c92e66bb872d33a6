@NullMarked
package org.ownwords.timescale;

import org.jspecify.annotations.NullMarked;
