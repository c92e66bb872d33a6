package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept that has something to think of at a moment of the work. What it asks is never asked of the person. A
/// worker answers it by recording what it is about, passes it with a reason, or leaves it.
///
/// What somebody has to do, by a day, is [Owes]. What has to be settled before a closing is [Settles].
public interface Prompts {

    /// What it asks, and at which moments.
    List<PromptKind> kinds();

    /// What it asks of this case at this moment. The number of queries does not depend on how much there is.
    List<PromptAsked> asked(CaseFile file, Moment moment);
}
