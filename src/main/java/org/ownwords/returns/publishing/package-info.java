/// What may be published of a return, so that nobody in it can be picked out.
@ApplicationModule(
        displayName = "Returns: publishing",
        allowedDependencies = {"access", "counted", "disclosure", "page", "vocabulary", "returns.cells"})
@NullMarked
package org.ownwords.returns.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
