/// Who may decide for the person under the law, what they wished for in advance, and whether they are
/// deprived of their liberty. These are facts about the person: what was recorded on one of their cases
/// is shown on each of them.
///
/// Mental Capacity Act 2005. Whoever decides in somebody's best interests asks attorneys and deputies
/// where that is practicable (section 4(7)), and considers what the person wrote down (section 4(6)). A
/// decision to refuse treatment that is valid and applies has effect (section 26); [AdvanceDecision]
/// says what of its form is missing where the treatment keeps somebody alive (section 25(5) and (6)).
///
/// Nothing here decides anything. Whether a paper is valid is not for a record to say. Who handles the
/// money day by day is in `profile`.
@ApplicationModule(
        displayName = "Arrangements",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.arrangement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
