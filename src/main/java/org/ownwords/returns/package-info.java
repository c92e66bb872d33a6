/// What a council tells the nation: the Safeguarding Adults Collection (mandatory under section 259 of the Health and
/// Social Care Act 2012), the measures made of it, and checks to run before it is sent. All of it is counted from the
/// views of the database schema `reporting`. A group: each task is a module of its own, and they depend on each
/// other in one direction.
@ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {})
@NullMarked
package org.ownwords.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
