/// Consent: what the person agrees to, what goes on without that, what was told about them to whom,
/// and what happens when they say stop.
///
/// Consent is asked for and is not the threshold: the duty in section 42 of the Care Act 2014 does
/// not depend on it, and a refusal ends nothing by itself. Where something goes on without the
/// person's agreement it has a ground, a reason, somebody who authorised it, and what the person was
/// told. [WithoutAgreement] says whether it has all four, [WhatItRestsOn] says the same of what was
/// told to others. Neither ever stops urgent work: what is missing is asked for afterwards.
///
/// Words that are given to the Board after a closing are another thing, and stand there.
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "prompt",
            "switches",
            "vocabulary"
        })
@NullMarked
package org.ownwords.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
