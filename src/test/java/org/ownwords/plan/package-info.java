@NullMarked
package org.ownwords.plan;

import org.jspecify.annotations.NullMarked;
