/// Whatever enquiries are necessary, made by us or caused to be made by another (Care Act 2014, section 42(2)).
///
/// A conversation can be the whole enquiry (statutory guidance, paragraph 14.77).
@ApplicationModule(
        displayName = "Enquiry",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "interchange",
            "page",
            "govuk",
            "person",
            "outcome",
            "concern",
            "section42",
            "vocabulary"
        })
@NullMarked
package org.ownwords.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
