/// The stories, told through a real browser.
@NullMarked
package org.ownwords.story;

import org.jspecify.annotations.NullMarked;
