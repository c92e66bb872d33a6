/// What the person is given in writing: what they said they want, what was agreed, who does what by when and
/// why, who is who, what happens next, and how to say that it is not working. It is made from the record as it
/// stands, in plain words or Easy Read, to print, to read aloud or as a web page, and kept as it was given.
///
/// Nothing is in it but what is named in [PersonsCopy]: their own words, their plan, and who works with them.
/// What others said, who raised a concern and what is restricted is never read for it.
///
/// Sources: Making Safeguarding Personal ("any safeguarding plan including who is doing what and with what aim");
/// Accessible Information Standard (DCB1605).
@ApplicationModule(
        displayName = "What the person is given",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "govuk",
            "history",
            "outcome",
            "page",
            "pdf",
            "person",
            "plan",
            "template",
            "vocabulary",
            "worklist"
        })
@NullMarked
package org.ownwords.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
