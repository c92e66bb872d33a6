package org.ownwords.feedback;

import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Whether somebody may say what was done about a complaint, or that thanks were passed on. Whom a complaint is
/// about never answers it, whatever their role is and whoever recorded it.
sealed interface MayAnswer {

    record Allowed() implements MayAnswer {}

    /// It is about them.
    record AboutThem() implements MayAnswer {}

    /// It was given to somebody else to answer.
    record NotTheirs() implements MayAnswer {}

    /// It was answered, or there is nothing to answer.
    record NothingToAnswer() implements MayAnswer {}

    static MayAnswer of(Remark remark, Practitioner who) {
        if (!remark.isOpen()) {
            return new NothingToAnswer();
        }
        if (remark.about().is(who.id().value())) {
            return new AboutThem();
        }
        var answerer = remark.answerer();
        return answerer == null
                        || who.role() == Role.MANAGER
                        || answerer.id().equals(who.id().value())
                ? new Allowed()
                : new NotTheirs();
    }
}
