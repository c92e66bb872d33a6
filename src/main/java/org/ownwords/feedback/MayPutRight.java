package org.ownwords.feedback;

import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Whether somebody may put right how a complaint, thanks or what was done about them is recorded: whoever recorded it,
/// and a manager. Never whom it is about: nobody changes what was said of themselves.
final class MayPutRight {

    private MayPutRight() {}

    static boolean ofRemark(Remark remark, Practitioner who) {
        return of(remark, remark.recordedBy(), who);
    }

    static boolean ofAnswer(Remark remark, Practitioner who) {
        var answer = remark.answer();
        return answer != null && of(remark, answer.by(), who);
    }

    private static boolean of(Remark remark, String recordedBy, Practitioner who) {
        var id = who.id().value();
        return !remark.about().is(id) && (who.role() == Role.MANAGER || recordedBy.equals(id));
    }
}
