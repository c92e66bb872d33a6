package org.ownwords.returns.checks;

import java.util.Map;
import java.util.stream.Collectors;

/// The rows of each [Gap] in what the return of a year is counted from, in SQL of PostgreSQL alone: each table is read
/// once for all of them.
final class GapRows {

    static final String WITHOUT_RISK = "not coalesce(typed and placed and located and assessed, false)";

    static final String SUPPORTED = "supported_by in ('advocate', 'family-or-friend')";

    private static final Map<Gap, String> FOUND = Map.ofEntries(
            Map.entry(
                    Gap.NO_DATE_OF_BIRTH, "known where reporting.age_band(date_of_birth, date_of_death, {4}) is null"),
            Map.entry(Gap.NO_GENDER, "known where coalesce(gender, 'not-known') = 'not-known'"),
            Map.entry(Gap.NO_ETHNICITY, "known where coalesce(ethnicity, 'not-known') = 'not-known'"),
            Map.entry(Gap.NO_SUPPORT_REASON, "begun where coalesce(support_reason, 'not-known') = 'not-known'"),
            Map.entry(Gap.NOT_AGREED, """
                    public.conclusion_now n
                     where n.authority = {0} and n.concluded_on between {3} and {4} and n.agreed is not true"""),
            Map.entry(Gap.NO_CAPACITY, "ended where lacked_capacity = 'not-recorded'"),
            Map.entry(Gap.SUPPORT_WITHOUT_LACKING, "ended where lacked_capacity = 'no' and " + SUPPORTED),
            Map.entry(Gap.NOT_KNOWN_IF_ASKED, "ended where asked_about_outcomes = 'not-recorded'"),
            Map.entry(Gap.NO_RESULT, "ended where asked_about_outcomes = 'expressed' and came_about is null"),
            Map.entry(Gap.NO_RISK, "ended where " + WITHOUT_RISK),
            Map.entry(Gap.NO_RISK_OUTCOME, "ended where unended"),
            Map.entry(Gap.TWO_RISK_OUTCOMES, "ended where ended_twice"),
            Map.entry(Gap.EARLIER_CONCERN, "begun where raised_on < {3}"));

    static final String GAPS = """
            with begun as materialized (
                select case_id, person_id, support_reason, null::date as raised_on
                  from reporting.concern
                 where authority = {0} and raised_at >= {1} and raised_at < {2}
                 union all
                select e.case_id, e.person_id, e.support_reason, c.raised_on
                  from reporting.enquiry e
                  join reporting.concern c using (authority, concern_id)
                 where authority = {0} and e.started_on between {3} and {4}
            ), ending as materialized (
                select e.case_id, e.person_id, n.*
                  from reporting.ending n
                  join lateral (select i.* from reporting.enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) e on true
                 where n.authority = {0} and n.concluded_on between {3} and {4}
            ), risk as materialized (
                select k.enquiry_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome,
                       k.assessment in ('identified-action', 'identified-no-action') as identified
                  from ending
                  join lateral (select i.* from reporting.risk i
                                 where i.authority = {0} and i.enquiry_id = ending.enquiry_id offset 0) k on true
            ), endless as (
                select enquiry_id, bool_or(abuse_type is not null and source is not null) as typed,
                       bool_or(location is not null and source is not null) as placed,
                       bool_or(abuse_type is not null and location is not null) as located,
                       bool_or(assessment is not null and source is not null) as assessed,
                       bool_or(identified and risk_outcome is null) as unended
                  from risk group by 1
            ), twice as (
                select enquiry_id
                  from risk where identified and source is not null
                 group by enquiry_id, source
                having count(distinct risk_outcome) > 1
                       or count(distinct risk_outcome) = 1 and count(distinct assessment) > 1
            ), ended as materialized (
                select ending.*, typed, placed, located, assessed, coalesce(unended, false) as unended,
                       exists (select from twice t where t.enquiry_id = ending.enquiry_id) as ended_twice
                  from ending left join endless using (enquiry_id)
            ), known as materialized (
                select i.case_id, p.date_of_birth, p.date_of_death, p.gender, p.ethnicity
                  from (select case_id, person_id from begun union select case_id, person_id from ended) i
                  join lateral (select p.* from reporting.person p
                                 where p.authority = {0} and p.person_id = i.person_id offset 0) p on true
            ), gap as (
                %s
            )
            """.formatted(FOUND.entrySet().stream()
            .map(each -> "select '%s' as gap, case_id from %s"
                    .formatted(each.getKey().code(), each.getValue()))
            .collect(Collectors.joining("\n     union\n    ")));

    private GapRows() {}
}
