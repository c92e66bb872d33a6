@NullMarked
package org.ownwords.adultreview;

import org.jspecify.annotations.NullMarked;
