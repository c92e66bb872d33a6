package org.ownwords.exchange.importing;

import java.util.List;

/// People, their cases, and what was said and decided of concerns about them, as they are added to the record.
final class ConcernSteps {

    static final List<Step> ALL = List.of(
            new Step("person", "'PersonRegistered'", "id", "a.recorded_at", "authority, id", """
                    select k.council, k.id from in_knows k join in_people p on p.person_id = k.person_id
                     where not k.here and p.bad is null and not p.twin
                    """),
            new Step(
                    "person_details",
                    "'DetailsRecorded'",
                    "person_id",
                    "a.recorded_at",
                    "authority, id, person_id, given_name, family_name, date_of_birth, date_of_death, gender, ethnicity,"
                            + " nhs_number, preferred_language, communication_needs",
                    """
                    select k.council, %s, k.id, coalesce(p.given_name, ''), coalesce(p.family_name, ''), p.date_of_birth,
                           p.date_of_death, coalesce(p.gender, 'not-known'), p.ethnicity, p.nhs_number,
                           p.preferred_language, p.communication_needs
                      from in_knows k join in_people p on p.person_id = k.person_id
                     where not k.here and p.bad is null and not p.twin
                    """.formatted(Made.DETAILS.from("p"))),
            new Step("case_file", "'CaseOpened'", "id", "a.recorded_at", "authority, id, person_id", """
                    select c.council, %s, k.id
                      from in_concerns c join in_knows k on k.council = c.council and k.person_id = c.person_id
                     where %s
                    """.formatted(
                            Made.CASE.from("c"), Step.isNew("c"))),
            new Step(
                    "concern",
                    "'ConcernRaised'",
                    "case_id",
                    "a.raised_at",
                    "authority, id, case_id, raised_at, raised_by, organisation, narrative, abuse_types, location,"
                            + " source_of_risk, support_reason, health",
                    """
                    select c.council, %s, %s, c.raised_at, c.raised_by, c.organisation, coalesce(c.narrative, ''),
                           coalesce(c.abuse_types, '{}'), c.location, c.source_of_risk, c.primary_support_reason,
                           coalesce(c.health_conditions, '{}')
                      from in_concerns c
                     where %s
                    """.formatted(Step.CONCERN, Made.CASE.from("c"), Step.isNew("c"))),
            new Step(
                    "ask",
                    "case when a.asked then 'PersonAsked' when not a.asked then 'PersonNotAsked' else 'AskReceived' end",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, asked, not_asked_reason, why, said, received",
                    """
                    select c.council, %1$s, %2$s, c.asked = 'yes',
                           case when c.not_asked_reason = any (array[%3$s]) then c.not_asked_reason
                                when c.asked = 'no' and c.not_asked_reason is not null then 'other' end,
                           case when c.not_asked_reason <> all (array[%3$s]) then c.not_asked_reason end,
                           c.words, true
                      from in_concerns c
                     where %4$s and (c.asked is not null or c.words is not null or c.not_asked_reason is not null)
                    """.formatted(Made.ASK.from("c"), Made.CASE.from("c"), reasons(), Step.isNew("c"))),
            new Step(
                    "received_decision",
                    "'DecisionReceived'",
                    "case_id",
                    "coalesce(a.decided_at, a.recorded_at)",
                    "authority, id, case_id, concern_id, needs_for_care, at_risk, unable_to_protect, decision, decided_at,"
                            + " decision_reason, responses",
                    """
                    select c.council, %s, %s, %s, c.needs_for_care, c.at_risk, c.unable_to_protect, c.decision,
                           c.decided_at, c.decision_reason, coalesce(c.responses, '{}')
                      from in_concerns c
                     where %s
                       and num_nonnulls(c.needs_for_care, c.at_risk, c.unable_to_protect, c.decision, c.decided_at,
                                        c.decision_reason, c.responses) > 0
                    """.formatted(Made.DECISION.from("c"), Made.CASE.from("c"), Step.CONCERN, Step.isNew("c"))));

    private ConcernSteps() {}

    /// The reason why somebody was not asked is one of our codes if it came from us, and text if it did not.
    private static String reasons() {
        return "'unsafe', 'not-present', 'could-not-communicate', 'too-unwell', 'did-not-want-to-talk', 'died', 'other'";
    }
}
