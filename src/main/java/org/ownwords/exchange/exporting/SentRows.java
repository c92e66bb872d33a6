package org.ownwords.exchange.exporting;

import java.util.Map;
import java.util.Objects;
import org.ownwords.exchange.format.InterchangeFile;

/// The rows of a file as they are sent, in SQL of PostgreSQL alone: each file is one statement over whole tables.
///
/// @param rows the statement, with `$1` for the council and `$2` for which of its rows
/// @param of   the column that identifies them: their own id, or the enquiry of a risk
record SentRows(String rows, String of) {

    /// The identifier of a row, in SQL.
    private static String identifier(String kind, String row) {
        return """
               coalesce((select sent.source_id from origin sent
                          where sent.authority = $1 and sent.row_id = %2$s and sent.kind = '%1$s'), %2$s::text)
                 collate "C"
               """.formatted(kind, row);
    }

    /// A moment with London's offset, in SQL.
    private static String moment(String column) {
        return """
               replace(to_char(%1$s at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '.000000', '')
                 || case when (%1$s at time zone 'Europe/London') - (%1$s at time zone 'UTC') = interval '1 hour'
                         then '+01:00' else '+00:00' end
               """.formatted(column);
    }

    private static final String PEOPLE = """
            select %s, d.nhs_number, d.given_name, d.family_name, d.date_of_birth, d.date_of_death, d.gender,
                   d.ethnicity, d.preferred_language, d.communication_needs
              from person_now d
             where d.authority = $1 and $2
               and not exists (select from person_joined_now j
                                where j.authority = d.authority and j.person_id = d.person_id)
             order by 1
            """.formatted(identifier("person", "d.person_id"));

    /// What was decided: the latest of ours, or what was sent.
    private static final String CONCERNS = """
            select %s, %s, c.authority, %s, c.raised_by, c.organisation,
                   case when coalesce(a.asked, w.words is not null and a.id is null) then 'yes'
                        when not a.asked then 'no' end,
                   case when a.not_asked_reason = 'other' then coalesce(a.why, 'other')
                        else concat_ws(': ', a.not_asked_reason, a.why) end,
                   coalesce(a.said, w.words),
                   array_to_string(c.abuse_types, '|'), c.location, c.source_of_risk, c.narrative,
                   coalesce(s.support_reason, c.support_reason), array_to_string(coalesce(s.health, c.health), '|'),
                   coalesce(d.needs, r.needs_for_care), coalesce(d.abuse, r.at_risk),
                   coalesce(d.unable, r.unable_to_protect),
                   case when d.id is null then r.decision
                        when d.result = 'duty-arises' then 'section-42'
                        when d.result = 'no-duty' and d.enquire_anyway then 'other-enquiry'
                        when d.result = 'no-duty' then 'not-progressed' end,
                   case when d.id is null then %s else %s end,
                   case when d.id is null then r.decision_reason
                        else concat_ws(e'\\n', d.needs_reason, d.abuse_reason, d.unable_reason, d.response_reason) end,
                   array_to_string(coalesce(d.responses, r.responses), '|')
              from concern_stands c
              join case_person f on f.authority = c.authority and f.case_id = c.case_id
              left join lateral (select a.* from ask_stands a
                                  where a.authority = c.authority and a.case_id = c.case_id
                                    and a.recorded_at = c.first_recorded_at
                                  order by a.id limit 1) a on true
              left join lateral (select o.words from desired_outcome_stands o
                                  where o.authority = c.authority and o.case_id = c.case_id
                                    and o.recorded_at = c.first_recorded_at and o.enquiry_id is null
                                  order by o.id limit 1) w on true
              left join lateral (select d.* from section42_decision_stands d
                                  where d.authority = c.authority and d.concern_id = c.id
                                  order by d.recorded_at desc, d.id limit 1) d on true
              left join received_decision_stands r on r.authority = c.authority and r.concern_id = c.id
              left join concern_support_now s on s.authority = c.authority and s.concern_id = c.id
             where c.authority = $1 and $2
             order by 1
            """.formatted(
                    identifier("concern", "c.id"),
                    identifier("person", "f.person_id"),
                    moment("c.raised_at"),
                    moment("r.decided_at"),
                    moment("greatest((d.decided_on + time '12:00') at time zone 'Europe/London', c.raised_at)"));

    /// As it ended, or as it was sent while it is open.
    private static final String ENQUIRIES =
            """
            select %s, %s, e.kind, e.started_on, n.concluded_on,
                   nullif(case when n.enquiry_id is null then r.lacked_capacity else n.lacked_capacity end, 'not-recorded'),
                   case when n.enquiry_id is null then r.supported_by else n.supported_by end,
                   nullif(case when n.enquiry_id is null then r.asked_about_outcomes else n.asked_about_outcomes end,
                          'not-recorded')
              from enquiry_stands e
              left join counted_ending n on n.authority = e.authority and n.enquiry_id = e.id
              left join received_ending_stands r on r.authority = e.authority and r.enquiry_id = e.id
             where e.authority = $1 and $2
             order by 1
            """.formatted(identifier("enquiry", "e.id"), identifier("concern", "e.concern_id"));

    /// An outcome recorded here belongs to the enquiry whose ending judged it, or to the first enquiry of the
    /// case.
    private static final String OUTCOMES = """
            select %s, %s, o.voice, o.words, o.said_on, array_to_string(c.categories, '|'), %s, w.withdrawn_on,
                   coalesce(j.came_about, s.result)
              from desired_outcome_stands o
              left join outcome_withdrawal_stands w on w.authority = o.authority and w.outcome_id = o.id
              left join received_result_stands s on s.authority = o.authority and s.outcome_id = o.id
              left join desired_outcome_stands later on later.authority = o.authority and later.replaces = o.id
              left join desired_outcome_stands instead on instead.authority = o.authority and instead.id = o.replaced_by
              left join lateral (select c.categories from outcome_category_stands c
                                  where c.authority = o.authority and c.outcome_id = o.id
                                  order by c.recorded_at desc, c.id limit 1) c on true
              left join lateral (select r.came_about, r.enquiry_id
                                   from counted_wish r
                                  where r.authority = o.authority and r.outcome_id = o.id
                                  order by r.recorded_at desc limit 1) j on true
              join lateral (select coalesce(o.enquiry_id, j.enquiry_id,
                                            (select e.id from enquiry_stands e
                                              where e.authority = o.authority and e.case_id = o.case_id
                                              order by e.started_on, e.id limit 1)) as id) e on e.id is not null
             where o.authority = $1 and $2
             order by 1
            """.formatted(
                    identifier("outcome", "o.id"),
                    identifier("enquiry", "e.id"),
                    "case when coalesce(instead.id, later.id) is not null then "
                            + identifier("outcome", "coalesce(instead.id, later.id)") + " end");

    private static final String RISKS = """
            select %s, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
              from (select authority, enquiry_id, abuse_type, location, source, assessment, risk_outcome
                      from counted_risk) k
             where k.authority = $1 and $2
             order by 1, k.abuse_type collate "C", k.location collate "C", k.source collate "C", k.assessment collate "C",
                      k.risk_outcome collate "C"
            """.formatted(identifier("enquiry", "k.enquiry_id"));

    private static final String REVIEWS = """
            select %s, r.authority, r.concluded_on, r.died, r.survived
              from adult_review r
             where r.authority = $1 and $2
             order by 1
            """.formatted(identifier("review", "r.id"));

    private static final Map<InterchangeFile, SentRows> ALL = Map.of(
            InterchangeFile.PEOPLE, new SentRows(PEOPLE, "d.person_id"),
            InterchangeFile.CONCERNS, new SentRows(CONCERNS, "c.id"),
            InterchangeFile.ENQUIRIES, new SentRows(ENQUIRIES, "e.id"),
            InterchangeFile.OUTCOMES, new SentRows(OUTCOMES, "o.id"),
            InterchangeFile.RISKS, new SentRows(RISKS, "k.enquiry_id"),
            InterchangeFile.REVIEWS, new SentRows(REVIEWS, "r.id"));

    static SentRows of(InterchangeFile file) {
        return Objects.requireNonNull(ALL.get(file));
    }

    /// @param which condition on the rows, in SQL
    String sql(String authority, String which) {
        return rows.replace("$1", authority).replace("$2", which);
    }
}
