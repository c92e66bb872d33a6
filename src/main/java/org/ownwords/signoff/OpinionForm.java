package org.ownwords.signoff;

import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what a colleague says of a stage of the work.
final class OpinionForm {

    private OpinionForm() {}

    static Reading<Opinion> read(Reader read) {
        var agreed = read.yes("agreed", "Select whether you agree");
        var why = read.words("why", "Enter why you agree, or what to look at again");
        var personal = agreed
                ? read.words("personal", "Enter what was personal about the work")
                : read.optionalWords("personal");
        if (!agreed && personal != null && read.typed().text("agreed").equals("no")) {
            read.problem("personal", "What was personal is recorded when you agree. Clear this, or select yes");
        }
        return read.accept(
                () -> agreed ? new Opinion.Agree(why, personal == null ? "" : personal) : new Opinion.LookAgain(why));
    }
}
