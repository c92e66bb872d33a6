/// Whether the person can make a decision, and what is decided in their best
/// interests where they cannot.
///
/// Mental Capacity Act 2005. A person is presumed to have capacity unless it is shown that they
/// lack it (section 1(2)). They lack it in relation to a matter if at the material time they are
/// unable to make a decision for themselves in relation to the matter because of an impairment
/// of, or a disturbance in the functioning of, the mind or brain (section 2(1)): so each
/// assessment is about one decision at one time. They are unable if they cannot understand,
/// retain, or use or weigh the relevant information, or communicate the decision (section 3(1)).
/// Nobody is unable because a decision is unwise (section 1(4)), or before everything practicable
/// was done to help them (section 1(3)).
///
/// [MentalCapacity] is that test and nothing else.
@ApplicationModule(
        displayName = "Capacity",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "outcome",
            "vocabulary"
        })
@NullMarked
package org.ownwords.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
