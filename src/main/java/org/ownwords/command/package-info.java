/// What a command on the command line is. Modules offer their own; the top of the application finds them and knows
/// none by name.
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"database"})
@NullMarked
package org.ownwords.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
