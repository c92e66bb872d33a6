@NullMarked
package org.ownwords.enquiry;

import org.jspecify.annotations.NullMarked;
