package org.ownwords.outcome;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// What the person was asked and said when a concern was recorded, and what they want.
public final class OutcomeSends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(ofConcerns(), outcomes());
    }

    /// What was recorded with a concern was recorded at its moment.
    private static Sent ofConcerns() {
        return Sent.beside(Kind.CONCERN)
                .joining("""
                    left join lateral (select a.* from ask_stands a
                                        where a.authority = r.authority and a.case_id = r.case_id
                                          and a.first_recorded_at = r.first_recorded_at
                                        order by a.id limit 1) asking on true
                    left join lateral (select o.words from desired_outcome_stands o
                                        where o.authority = r.authority and o.case_id = r.case_id
                                          and o.first_recorded_at = r.first_recorded_at and o.enquiry_id is null
                                        order by o.id limit 1) wanted on true
                    """)
                .column("asked", """
                    case when coalesce(asking.asked, wanted.words is not null and asking.id is null) then 'yes'
                         when not asking.asked then 'no' end
                    """)
                .column("not_asked_reason", """
                    case when asking.not_asked_reason = 'other' then coalesce(asking.why, 'other')
                         else concat_ws(': ', asking.not_asked_reason, asking.why) end
                    """)
                .column("words", "coalesce(asking.said, wanted.words)");
    }

    private static Sent outcomes() {
        return Sent.rows(Kind.OUTCOME, "from desired_outcome_stands r", "r.id")
                .joining("""
                    left join lateral (select c.categories from outcome_category_stands c
                                        where c.authority = r.authority and c.outcome_id = r.id
                                        order by c.recorded_at desc, c.id limit 1) category on true
                    """)
                .identifier("outcome_id", Kind.OUTCOME, "r.id")
                .asNamed("voice", "words", "said_on")
                .column("category", "array_to_string(category.categories, '|')");
    }
}
