package org.ownwords.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that has something to think of before somebody records something else. It asks for nothing and holds
/// nothing up: a line says how it stands, with a way to record it.
public interface SaysBefore {

    /// What is about to be recorded.
    enum Work {
        /// Whether the section 42 duty arises.
        SECTION_42,

        /// The plan.
        PLAN,

        /// How an enquiry ends.
        CLOSING,

        /// Whether somebody can make a decision.
        CAPACITY,

        /// A decision in somebody's best interests.
        BEST_INTERESTS,

        /// A risk.
        RISK,

        /// A meeting with the person.
        MEETING
    }

    /// What to think of, a line each. The number of queries does not depend on how much there is.
    List<Line> before(Work work, CaseFile file, By by);

    /// How something stands.
    ///
    /// @param words a sentence or two
    /// @param way   where it is recorded, or null
    record Line(String words, @Nullable Way way) {}

    /// A way to a form.
    ///
    /// @param path the address, within this site
    record Way(String words, String path) {}
}
