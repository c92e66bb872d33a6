/// The section 42 decision: does the duty to make enquiries arise?
///
/// Care Act 2014, section 42(1). The duty arises where a local authority has reasonable cause to suspect that
/// an adult in its area (whether or not ordinarily resident there)
///
/// - (a) has needs for care and support (whether or not the authority is meeting any of those needs),
/// - (b) is experiencing, or is at risk of, abuse or neglect, and
/// - (c) as a result of those needs is unable to protect himself or herself against the abuse or
///   neglect or the risk of it.
///
/// [Section42] is that test and nothing else. Whether to enquire anyway, when no duty arises, is a separate
/// choice with its own reason.
@ApplicationModule(
        displayName = "Section 42 decision",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "interchange",
            "page",
            "govuk",
            "person",
            "prompt",
            "outcome",
            "concern",
            "vocabulary"
        })
@NullMarked
package org.ownwords.section42;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
