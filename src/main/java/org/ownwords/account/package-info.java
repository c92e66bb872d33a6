/// Accounts of our own, for a council without a sign-in service: a password and a second factor, and the link
/// that makes the first administrator.
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"access", "database", "govuk", "page"})
@NullMarked
package org.ownwords.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
