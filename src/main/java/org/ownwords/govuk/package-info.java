/// The GOV.UK Design System's components as typed templates: the markup `govuk-frontend` 6.6.0 makes, and no other.
///
/// Each component is one `.jte` file with the parameters of the design system's own macro, under the same names.
/// Knows nothing of safeguarding.
@ApplicationModule(
        displayName = "GOV.UK components",
        allowedDependencies = {})
@NullMarked
package org.ownwords.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
