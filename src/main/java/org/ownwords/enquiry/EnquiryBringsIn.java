package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.Staged;

/// Enquiries that are brought in.
public final class EnquiryBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(new BroughtIn(
                Made.ENQUIRY,
                "enquiry",
                "'EnquiryOpened'",
                "case_id",
                Staged.day("a.started_on"),
                "authority, id, case_id, concern_id, kind, started_on, received",
                """
                select e.council, %s, e.case_id, e.parent, e.kind, e.started_on, true
                  from in_enquiries e
                 where %s
                """.formatted(Kind.ENQUIRY.id("e"), Staged.isNew("e"))));
    }
}
