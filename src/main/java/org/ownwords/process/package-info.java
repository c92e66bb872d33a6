/// What others do beside safeguarding about the same harm: the police, an employer, the NHS, a coroner,
/// a regulator; and whether a crime was reported.
///
/// Such a process goes its own way. An enquiry need not wait for it, and it need not end with the
/// enquiry: a closing says what still goes on, and asks for nothing. Taking part in safeguarding keeps
/// nobody from reporting a crime.
@ApplicationModule(
        displayName = "Other processes",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
