package org.ownwords.feedback;

import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Whether somebody reads a complaint or thanks. A complaint reaches whom it is about with its answer, so that
/// nobody has to defend themselves before it was looked at.
final class MaySeeRemark {

    private MaySeeRemark() {}

    static boolean of(Remark remark, Practitioner who) {
        var id = who.id().value();
        var answerer = remark.answerer();
        if (remark.about().is(id)) {
            return remark.isThanks()
                    || remark.answer() != null
                    || remark.recordedBy().equals(id);
        }
        return who.role() == Role.MANAGER
                || remark.recordedBy().equals(id)
                || (answerer != null && answerer.id().equals(id));
    }
}
