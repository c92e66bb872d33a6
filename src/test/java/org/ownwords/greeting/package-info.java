/// A concept that lives in the tests only, to show what a concept is: this folder, its migrations in `db/greeting`, and
/// no line in any other module.
@NullMarked
package org.ownwords.greeting;

import org.jspecify.annotations.NullMarked;
