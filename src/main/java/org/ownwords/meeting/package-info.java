/// Meetings about one person: to come, held or called off, of any kind, and the minutes of them.
///
/// No meeting is compulsory: a conversation can be the whole enquiry (statutory guidance, paragraph
/// 14.77). Where there is one, the person is taken to be asked and to be there, and if not, there is a
/// reason. What they bring counts in any form. What they want is looked at again, and they get minutes
/// that they can use. Planning that one organisation did alone can be seen as such: [Together] is that
/// rule and nothing else.
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "access",
            "attached",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "outcome",
            "passage",
            "vocabulary"
        })
@NullMarked
package org.ownwords.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
