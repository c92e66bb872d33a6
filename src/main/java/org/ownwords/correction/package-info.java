/// Entries of a case that were recorded in error. One mechanism for all of them: a row that names the entry
/// and says why. The entry itself stays as it was written, can be read, and counts no more. What cannot
/// stand without it falls with it.
///
/// A concept says by [org.ownwords.casework.Corrects] which of its entries can be corrected. It leaves out what was
/// recorded in error by reading its views `…_stands`.
@ApplicationModule(
        displayName = "Correction",
        allowedDependencies = {"access", "history", "page", "govuk", "person", "casework"})
@NullMarked
package org.ownwords.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
