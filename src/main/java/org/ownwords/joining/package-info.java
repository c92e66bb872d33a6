/// Putting right whose record it is. Two records turn out to be of one person, and are joined; or they were
/// of two people after all, and are parted. A case that was recorded on the wrong person is moved. Each is a
/// row that says why, and none changes or removes another: who is who now is read from all of them by the
/// views of `person`.
@ApplicationModule(
        displayName = "Joining",
        allowedDependencies = {"access", "casework", "history", "page", "govuk", "person"})
@NullMarked
package org.ownwords.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
