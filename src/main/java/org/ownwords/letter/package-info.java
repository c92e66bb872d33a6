/// Letters about a case: to whoever raised the concern, to partners, and invitations to a meeting, to the person
/// and to others apart. A letter is made from a few facts of the record and from what the council says in its
/// passages; nothing that somebody told, and nobody's name but the person's, can come into it. What the worker adds
/// is looked at for words that stand in the record and for the names of others. What was sent is kept as it was
/// sent.
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {
            "access",
            "casework",
            "concern",
            "correction",
            "history",
            "meeting",
            "page",
            "passage",
            "pdf",
            "govuk",
            "person",
            "section42",
            "vocabulary"
        })
@NullMarked
package org.ownwords.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
