@NullMarked
package org.ownwords.review;

import org.jspecify.annotations.NullMarked;
