package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.SetAside;
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

    /// No enquiry was made about somebody before they were born (decision 0090). One may go on after their death.
    @Override
    public List<SetAside> setAside() {
        return List.of(new SetAside(Kind.ENQUIRY, """
                update in_enquiries e set bad = 'started_on is before the date_of_birth of the person'
                  from in_concerns c
                  join in_people p on p.person_id = c.person_id and p.bad is null and not p.twin
                 where c.concern_id = e.concern_id and c.bad is null and not c.twin and %s
                   and e.started_on < p.date_of_birth
                """.formatted(Staged.isNew("e"))));
    }
}
