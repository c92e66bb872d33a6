package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// Enquiries, and the concerns they are about.
public final class EnquirySends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(Sent.rows(Kind.ENQUIRY, "from enquiry_stands r", "r.id")
                .identifier("enquiry_id", Kind.ENQUIRY, "r.id")
                .identifier("concern_id", Kind.CONCERN, "r.concern_id")
                .asNamed("kind", "started_on"));
    }
}
