/// The one way of making text comparable: with or without accents and apostrophes, in capitals or small
/// letters, and by how it sounds. PostgreSQL does it, so that what is stored and what is looked for are
/// treated alike.
@ApplicationModule(
        displayName = "Spelling",
        allowedDependencies = {})
@NullMarked
package org.ownwords.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
