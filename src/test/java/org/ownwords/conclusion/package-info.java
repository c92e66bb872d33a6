@NullMarked
package org.ownwords.conclusion;

import org.jspecify.annotations.NullMarked;
