package org.ownwords.section42;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// What was decided about a concern: the latest of ours, or what was sent. Of ours only the day is known.
public final class Section42Sends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(Sent.beside(Kind.CONCERN)
                .joining("""
                    left join lateral (select d.* from section42_decision_stands d
                                        where d.authority = r.authority and d.concern_id = r.id
                                        order by d.first_recorded_at desc, d.id limit 1) decided on true
                    left join received_decision_stands received
                           on received.authority = r.authority and received.concern_id = r.id
                    """)
                .column("needs_for_care", "coalesce(decided.needs, received.needs_for_care)")
                .column("at_risk", "coalesce(decided.abuse, received.at_risk)")
                .column("unable_to_protect", "coalesce(decided.unable, received.unable_to_protect)")
                .column("decision", """
                    case when decided.id is null then received.decision
                         when decided.result = 'duty-arises' then 'section-42'
                         when decided.result = 'no-duty' and decided.enquire_anyway then 'other-enquiry'
                         when decided.result = 'no-duty' then 'not-progressed' end
                    """)
                .moment("decided_at", """
                    case when decided.id is null then received.decided_at
                         else greatest((decided.decided_on + time '12:00') at time zone 'Europe/London', r.raised_at) end
                    """)
                .column("decision_reason", """
                    case when decided.id is null then received.decision_reason
                         else concat_ws(e'\\n', decided.needs_reason, decided.abuse_reason, decided.unable_reason,
                                        decided.response_reason) end
                    """)
                .column("responses", "array_to_string(coalesce(decided.responses, received.responses), '|')"));
    }
}
