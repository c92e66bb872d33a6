/// Whether it helped what was done without an enquiry. Most concerns lead to no enquiry: something else is done, and
/// the person alone can say what difference it made. They are asked, in their own words first; nothing depends on
/// what they say, and they may say nothing.
///
/// Source: Making Safeguarding Personal for Safeguarding Adults Boards (2017): a Board needs to know, in numbers and in
/// words, what difference is made also where nothing comes as far as an enquiry.
@ApplicationModule(
        displayName = "Whether it helped",
        allowedDependencies = {
            "access",
            "casework",
            "concern",
            "correction",
            "enquiry",
            "govuk",
            "history",
            "outcome",
            "page",
            "person",
            "section42",
            "vocabulary"
        })
@NullMarked
package org.ownwords.helped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
