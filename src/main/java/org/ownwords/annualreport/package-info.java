/// The annual report of the Safeguarding Adults Board (Care Act 2014, schedule 2, paragraph 4), gathered through the
/// year:
/// what the record tells, what the Board writes, and what each member sends in.
@ApplicationModule(
        displayName = "Annual report",
        allowedDependencies = {"access", "govuk", "history", "page", "pdf", "reported", "vocabulary"})
@NullMarked
package org.ownwords.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
