/// Advocacy: whether an independent advocate has to be arranged, and each advocate who is asked for.
///
/// Care Act 2014, section 68. Where there is an enquiry under section 42(2), or a review under
/// section 44, a local authority must arrange an independent advocate to represent and support the
/// adult if, without one, they would have substantial difficulty in being involved (subsection (3)),
/// and there is nobody appropriate to represent and support them (subsections (4) and (5)).
/// [Section68] is that test and nothing else. A difficulty is not a lack of capacity.
///
/// An Independent Mental Capacity Advocate is another thing: a power of the council where somebody
/// lacks capacity (Mental Capacity Act 2005, section 35, and SI 2006/2883, regulation 4). It has its
/// own reason and never stands for the duty, unless it is recorded that the same advocate does both.
@ApplicationModule(
        displayName = "Advocacy",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.advocacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
