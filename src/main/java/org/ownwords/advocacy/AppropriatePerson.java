package org.ownwords.advocacy;

import org.ownwords.advocacy.Appropriateness.Appropriate;
import org.ownwords.advocacy.Appropriateness.NotAppropriate;
import org.ownwords.advocacy.Appropriateness.NotYetKnown;

/// Who is appropriate to represent and support an adult so that they are involved: Care
/// Act 2014, section 68(4) and (5), and the exclusions of the statutory guidance, chapter
/// 7. A function of the answers.
///
/// One reason against somebody settles it, even if something else cannot yet be answered.
final class AppropriatePerson {

    private AppropriatePerson() {}

    static Appropriateness judge(Candidate candidate) {
        var applying = candidate.exclusions().found(Finding.YES);
        var open = candidate.exclusions().found(Finding.CANNOT_YET_SAY);
        return switch (candidate.consent()) {
            case DOES_NOT_WANT, NOT_BEST_INTERESTS -> new NotAppropriate(applying, candidate.consent());
            case CANNOT_YET_SAY ->
                applying.isEmpty() ? new NotYetKnown() : new NotAppropriate(applying, candidate.consent());
            case AGREES, BEST_INTERESTS -> {
                if (!applying.isEmpty()) {
                    yield new NotAppropriate(applying, candidate.consent());
                }
                yield open.isEmpty() ? new Appropriate() : new NotYetKnown();
            }
        };
    }
}
