package org.ownwords.exchange.importing;

import java.util.List;

/// Enquiries, what people wanted and what came of it, and reviews, as they are added to the record.
final class EnquirySteps {

    static final List<Step> ALL = List.of(
            new Step(
                    "enquiry",
                    "'EnquiryOpened'",
                    "case_id",
                    Step.day("a.started_on"),
                    "authority, id, case_id, concern_id, kind, started_on, received",
                    """
                    select e.council, %s, e.case_id, e.parent, e.kind, e.started_on, true
                      from in_enquiries e
                     where %s
                    """.formatted(Step.ENQUIRY, Step.isNew("e"))),
            new Step(
                    "desired_outcome",
                    "'OutcomeExpressed'",
                    "case_id",
                    "coalesce(" + Step.day("a.said_on") + ", a.recorded_at)",
                    "authority, id, case_id, words, voice, said_on, enquiry_id, replaces, replaced_by",
                    """
                    select o.council, %1$s, o.case_id, coalesce(o.words, ''), o.voice, o.said_on, o.parent,
                           b.id, case when f.number > 1 or f.into is not null or n.here then coalesce(f.into, %2$s) end
                      from in_outcomes o
                      left join (select r.outcome_id, sent.row_id as into,
                                        row_number() over (partition by r.superseded_by order by r.line) as number
                                   from in_outcomes r
                                   left join origin sent on sent.authority = r.council and sent.kind = 'outcome'
                                                        and sent.source_id = r.superseded_by
                                  where r.superseded_by is not null and %4$s) f
                             on f.outcome_id = o.outcome_id
                      left join in_outcomes n on n.outcome_id = o.superseded_by and n.bad is null and not n.twin
                      left join (select distinct on (o.superseded_by) o.superseded_by, %1$s as id
                                   from in_outcomes o
                                  where o.superseded_by is not null and %3$s
                                  order by o.superseded_by, o.line) b
                             on b.superseded_by = o.outcome_id
                     where %3$s
                    """.formatted(Step.OUTCOME, StagedStore.id("n", Made.OUTCOME), Step.isNew("o"), Step.isNew("r"))),
            new Step(
                    "outcome_withdrawal",
                    "'OutcomeWithdrawn'",
                    "case_id",
                    Step.day("a.withdrawn_on"),
                    "authority, id, case_id, outcome_id, words, withdrawn_on",
                    """
                    select o.council, %s, o.case_id, %s, '', o.withdrawn_on from in_outcomes o
                     where %s and o.withdrawn_on is not null
                    """.formatted(Made.WITHDRAWAL.from("o"), Step.OUTCOME, Step.isNew("o"))),
            new Step(
                    "outcome_category",
                    "'OutcomeCategorised'",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, outcome_id, categories",
                    """
                    select o.council, %s, o.case_id, %s, string_to_array(o.category, '|') from in_outcomes o
                     where %s and o.category is not null
                    """.formatted(Made.CATEGORY.from("o"), Step.OUTCOME, Step.isNew("o"))),
            new Step(
                    "received_result",
                    "'ResultReceived'",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, outcome_id, result",
                    """
                    select o.council, %s, o.case_id, %s, o.result from in_outcomes o
                     where %s and o.result is not null
                    """.formatted(Made.RESULT.from("o"), Step.OUTCOME, Step.isNew("o"))),
            new Step(
                    "received_risk",
                    "'RiskReceived'",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, enquiry_id, abuse_type, location, source, assessment, risk_outcome",
                    """
                    select r.council, %s, r.case_id, r.parent, r.abuse_type, r.location, r.source, r.assessment,
                           r.risk_outcome
                      from in_risks r
                     where %s
                    """.formatted(Made.RISK.from("r"), Step.isNew("r"))),
            new Step(
                    "received_ending",
                    "'EndingReceived'",
                    "case_id",
                    "coalesce(" + Step.day("a.concluded_on") + ", a.recorded_at)",
                    "authority, id, case_id, enquiry_id, concluded_on, lacked_capacity, supported_by, asked_about_outcomes",
                    """
                    select e.council, %s, e.case_id, %s, e.concluded_on, e.lacked_capacity, e.supported_by,
                           e.asked_about_outcomes
                      from in_enquiries e
                     where %s
                    """.formatted(Made.ENDING.from("e"), Step.ENQUIRY, Step.isNew("e"))),
            new Step(
                    "adult_review",
                    "'AdultReviewRecorded'",
                    "id",
                    "coalesce(" + Step.day("a.concluded_on") + ", a.recorded_at)",
                    "authority, id, concluded_on, died, survived",
                    """
                    select r.council, %s, r.concluded_on, coalesce(r.died, 0), coalesce(r.survived, 0) from in_reviews r
                     where %s
                    """.formatted(StagedStore.id("r", Made.REVIEW), Step.isNew("r"))));

    private EnquirySteps() {}
}
