/// The Safeguarding Adults Collection return, counted a second time and on its own: plain loops over the files of the
/// interchange format, sharing nothing with the counting it is there to check. And small folders counted by hand, to
/// which both are held.
///
/// Where the format leaves something open, this is how it is read here.
///
/// **Whose and when**
///
/// - A concern is its `authority`'s, an enquiry its concern's, a review its own. Codes are compared as text, whole.
/// - A concern is raised on the day it was in London when it was raised, whatever offset it was written with. An
///   enquiry is started and concluded on the days written. What has no date is in no year.
/// - A concern counts whatever was decided of it: duplicate, sent elsewhere, not progressed, or nothing yet. What
///   makes an enquiry a section 42 enquiry is its own `kind`, never the decision on its concern.
/// - An enquiry started in the year counts though its concern was raised before the year, and one concluded in the year
///   though it was started before it. One concern may have several enquiries; each counts.
///
/// **People**
///
/// - Age is that of the return's year, the same in every table: on 31 March, or on the day of death if that is
///   earlier, before the year and before the concern included. A death after 31 March changes nothing. The birthday
///   itself counts. Whoever is born on 29 February has a birthday on 1 March in other years.
/// - Under 18 at that day, though of age at no other, is Not Known; so is no date of birth.
/// - `Not Known` is an age band like the others, in SG3a and SG4a too.
/// - Gender left empty is Not Known. Support reason left empty and `not-known` are one reason: one pair.
/// - SG1d and SG1e take reason and condition from the concern raised, or from the concern behind the enquiry; what
///   the same person's other concerns say is not looked at. The other thirteen conditions are counted nowhere.
///
/// **Concluded enquiries**
///
/// - SG2 is about the enquiry's risks, never the concern's types, location or source. Both halves of a cell must be
///   true of one risk. A field of a risk left empty keeps it out of the tables that ask for that field and of no
///   others.
/// - A risk outcome written where no risk was identified is passed over; the risk itself still counts in the other
/// tables.
/// - SG3a's fifth row is part of its first: `lacked_capacity` is `yes`, and support was by `advocate` or
///   `family-or-friend`.
/// - SG4a's last three are part of its first, and need at least one current outcome: with none left there is
///   nothing to have been achieved. Whether an outcome is current is as the records stand, whenever it was
///   withdrawn or superseded; one superseded by an outcome that was withdrawn does not come back.
///
/// **Reviews**
///
/// - A number left empty is nought, so that the two rows of SG5a always come to all the reviews.
///
/// **Files and cells**
///
/// - An identifier repeated with the same content is one record. Risks have no identifier, and repeating one changes no
/// cell.
/// - SG5a and SG5b, having one dimension, have `Total` as their column.
/// - Rows of the return are in the plain order of their characters, so `SG2a_b1` is between `SG2a` and `SG2b`, and
///   capital letters come before small ones.
@NullMarked
package org.ownwords.tally;

import org.jspecify.annotations.NullMarked;
