/// Safeguarding Adults Reviews (Care Act 2014, section 44): the Board looks back at how somebody died or came
/// to serious harm, and at how people worked together to keep them safe.
@ApplicationModule(
        displayName = "Adult review",
        allowedDependencies = {"access", "casework", "govuk", "history", "interchange", "page", "reported", "vocabulary"
        })
@NullMarked
package org.ownwords.adultreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
