/// Surveys of a Safeguarding Adults Board: questions in versions, rounds in which organisations or their people
/// answer, and results in tables with the words beside them. Published tables stand beside them as they were
/// published, with what in them does not add up. It knows no case.
///
/// Source: the temperature check of Making Safeguarding Personal in London (2017), its questions, scales and
/// Tables 1 to 12.
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {
            "access",
            "disclosure",
            "govuk",
            "history",
            "organisation",
            "page",
            "reported",
            "vocabulary"
        })
@NullMarked
package org.ownwords.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
