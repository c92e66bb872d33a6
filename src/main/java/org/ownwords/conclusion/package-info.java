/// The end of an enquiry: whether action is needed, what and by whom (section 42(2)), how far what the person
/// wanted came about, whether they feel safer, and a colleague who signs off.
@ApplicationModule(
        displayName = "Conclusion",
        allowedDependencies = {
            "access",
            "casework",
            "concern",
            "correction",
            "history",
            "interchange",
            "page",
            "govuk",
            "person",
            "prompt",
            "outcome",
            "enquiry",
            "partner",
            "vocabulary"
        })
@NullMarked
package org.ownwords.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
