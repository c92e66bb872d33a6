@NullMarked
package org.ownwords.returns;

import org.jspecify.annotations.NullMarked;
