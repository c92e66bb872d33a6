@NullMarked
package org.ownwords.casework;

import org.jspecify.annotations.NullMarked;
