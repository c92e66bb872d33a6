/// How fast the application is, measured as somebody uses it. Never part of it.
@NullMarked
package org.ownwords.bench;

import org.jspecify.annotations.NullMarked;
