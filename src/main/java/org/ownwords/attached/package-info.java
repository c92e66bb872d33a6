/// What a file is that somebody sends, and whether it may be kept: told by its first bytes, and shown to a virus
/// scanner where there is one. Whoever keeps it has a table of its own for it, and its bytes beside that in pieces.
@ApplicationModule(
        displayName = "Attached",
        allowedDependencies = {"vocabulary"})
@NullMarked
package org.ownwords.attached;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
