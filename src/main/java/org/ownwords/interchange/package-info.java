/// Records on their way in or out, as a folder of CSV files in interchange format 1, and made-up ones to try it with.
@ApplicationModule(
        displayName = "Interchange",
        allowedDependencies = {"access", "database", "govuk", "page", "person", "vocabulary"})
@NullMarked
package org.ownwords.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
