/// What partners do together on one case: who coordinates, what each agreed to do and what became of it,
/// which legal powers were considered, and how everybody stays in touch when the person turns away.
///
/// The principle of accountability: "I understand the role of everyone involved in my life and so do
/// they" (Care and support statutory guidance, 14.13). None of it is asked for by the Care Act 2014, and
/// nothing waits for it: a closing says what is still to be done by whom.
@ApplicationModule(
        displayName = "Partners",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
