/// What whoever keeps the installation safe does with the record as a whole, without seeing any of it: the seals.
@ApplicationModule(
        displayName = "Operator",
        allowedDependencies = {"access", "history", "page", "govuk"})
@NullMarked
package org.ownwords.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
