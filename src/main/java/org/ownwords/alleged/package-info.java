/// People who are thought to have caused harm, and their own needs, in sections of a case that are
/// restricted.
///
/// They may need care and support themselves, and what is known of them is theirs. A section is read by whoever
/// recorded it and by whoever was let in, each for a reason that is kept; by nobody else, whatever their role. What a
/// relative said in confidence is kept in such a section of its own, so that what each of them said is read by whom
/// it is meant for. The page of a case, its timeline and its copies say that there is one, and nothing of what is in
/// it. Nothing of it is ever asked for: an enquiry may say nothing about anybody.
@ApplicationModule(
        displayName = "People thought to have caused harm",
        allowedDependencies = {"access", "casework", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.alleged;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
