package org.ownwords.counted;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// How enquiries ended, how far what people wanted came about, and the risks, as they are counted: a folder
/// that goes out is counted the same when it comes back.
public final class CountedSends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(endings(), results(), risks());
    }

    /// As it ended, or as it was sent while it is open.
    private static Sent endings() {
        return Sent.beside(Kind.ENQUIRY)
                .joining("""
                    left join counted_ending ended on ended.authority = r.authority and ended.enquiry_id = r.id
                    left join received_ending_stands received
                           on received.authority = r.authority and received.enquiry_id = r.id
                    """)
                .column("concluded_on", "ended.concluded_on")
                .column("lacked_capacity", "nullif(%s, 'not-recorded')".formatted(ended("lacked_capacity")))
                .column("supported_by", ended("supported_by"))
                .column("asked_about_outcomes", "nullif(%s, 'not-recorded')".formatted(ended("asked_about_outcomes")));
    }

    private static String ended(String column) {
        return "case when ended.enquiry_id is null then received.%1$s else ended.%1$s end".formatted(column);
    }

    /// An outcome recorded here belongs to the enquiry whose ending judged it, or to the first enquiry of the
    /// case that had not ended when it was recorded. One without an enquiry is not sent. What an ending judged
    /// goes out as it was then: that it was changed or withdrawn afterwards would change what came of the enquiry.
    private static Sent results() {
        return Sent.beside(Kind.OUTCOME)
                .joining("""
                    left join received_result_stands received
                           on received.authority = r.authority and received.outcome_id = r.id
                    left join (select distinct on (w.authority, w.outcome_id)
                                      w.authority, w.outcome_id, w.came_about, w.enquiry_id, w.recorded_at
                                 from counted_wish w
                                order by w.authority, w.outcome_id, w.recorded_at desc) judged
                           on judged.authority = r.authority and judged.outcome_id = r.id
                    join lateral (select coalesce(r.enquiry_id, judged.enquiry_id,
                                                  (select e.id from enquiry_stands e
                                                    where e.authority = r.authority and e.case_id = r.case_id
                                                      and not exists (select from counted_conclusion n
                                                                       where n.authority = e.authority
                                                                         and n.enquiry_id = e.id
                                                                         and n.recorded_at < r.first_recorded_at)
                                                    order by e.started_on, e.id limit 1)) as id) enquiry
                      on enquiry.id is not null
                    left join outcome_withdrawal_stands withdrawn
                           on withdrawn.authority = r.authority and withdrawn.outcome_id = r.id
                          and (judged.recorded_at is null or withdrawn.recorded_at <= judged.recorded_at)
                    left join desired_outcome_stands later
                           on later.authority = r.authority and later.replaces = r.id
                          and (judged.recorded_at is null or later.first_recorded_at <= judged.recorded_at)
                    left join desired_outcome_stands instead
                           on instead.authority = r.authority and instead.id = r.replaced_by
                    """)
                .identifier("enquiry_id", Kind.ENQUIRY, "enquiry.id")
                .identifier("superseded_by", Kind.OUTCOME, "coalesce(instead.id, later.id)")
                .column("withdrawn_on", "withdrawn.withdrawn_on")
                .column("result", "coalesce(judged.came_about, received.result)");
    }

    private static Sent risks() {
        return Sent.rows(Kind.RISK, "from counted_risk r", "r.enquiry_id")
                .orderedBy("""
                    , r.abuse_type collate "C", r.location collate "C", r.source collate "C", r.assessment collate "C",
                      r.risk_outcome collate "C"
                    """)
                .identifier("enquiry_id", Kind.ENQUIRY, "r.enquiry_id")
                .asNamed("abuse_type", "location", "source", "assessment", "risk_outcome");
    }
}
