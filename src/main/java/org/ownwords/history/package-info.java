/// What happened, who did it and when: an append-only record that no one can rewrite.
///
/// Words live once, in the row of the concept they belong to. Here is kept only that the row was written: who, what
/// kind, which row, when it happened, when it was recorded, and the SHA-256 of its content, chained a case. A daily
/// seal over the ends of the chains can be kept elsewhere; [Verification] finds whatever was changed behind it.
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"command", "database", "page"})
@NullMarked
package org.ownwords.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
