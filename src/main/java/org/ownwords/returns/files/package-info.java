/// A return as a file: the columns of the national open-data file, the workbook to copy from, and what somebody writes
/// by hand for us to go by.
@ApplicationModule(
        displayName = "Returns: files",
        allowedDependencies = {"command", "database", "page", "vocabulary", "returns.cells", "returns.publishing"})
@NullMarked
package org.ownwords.returns.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
