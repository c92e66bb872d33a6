@NullMarked
package org.ownwords.casefile;

import org.jspecify.annotations.NullMarked;
