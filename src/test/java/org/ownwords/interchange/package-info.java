@NullMarked
package org.ownwords.interchange;

import org.jspecify.annotations.NullMarked;
