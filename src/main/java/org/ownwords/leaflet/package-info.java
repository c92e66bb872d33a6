/// What a council gives people to read, hear or watch: what safeguarding is, what will happen, how to take part. A
/// leaflet is kept in versions, each with its words or a file, in one language and one form; a version is never
/// changed. On a case it is recorded which version somebody was given, how, and what they said of it. Nobody has to
/// be given anything: a form says what was not given yet, and asks for nothing.
@ApplicationModule(
        displayName = "Leaflets",
        allowedDependencies = {
            "access",
            "attached",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "vocabulary"
        })
@NullMarked
package org.ownwords.leaflet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
