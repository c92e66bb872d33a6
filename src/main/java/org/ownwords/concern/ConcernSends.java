package org.ownwords.concern;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// Concerns as they stand, with what the person is known to need support with.
public final class ConcernSends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(Sent.rows(Kind.CONCERN, "from concern_stands r", "r.id")
                .joining("""
                    left join concern_support_now support on support.authority = r.authority and support.concern_id = r.id
                    """)
                .identifier("concern_id", Kind.CONCERN, "r.id")
                .asNamed("authority")
                .moment("raised_at", "r.raised_at")
                .asNamed("raised_by", "organisation")
                .column("abuse_types", "array_to_string(r.abuse_types, '|')")
                .asNamed("location", "source_of_risk", "narrative")
                .column("primary_support_reason", "coalesce(support.support_reason, r.support_reason)")
                .column("health_conditions", "array_to_string(coalesce(support.health, r.health), '|')"));
    }
}
