/// What a concept gives to the interchange, and takes from it: its columns of the six files ([Sends]),
/// and what the rows of a folder become in its tables ([BringsIn]). `exchange` reads and writes the
/// files, knows these interfaces, and no concept by name. Here too is kept where a record that was
/// brought in came from (`origin`).
@ApplicationModule(
        displayName = "Interchange",
        allowedDependencies = {"access", "history"})
@NullMarked
package org.ownwords.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
