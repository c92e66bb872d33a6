package org.ownwords.exchange.importing;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Adds what is new in a folder to the record, whole tables at a time, each row with its fact. Where our rows
/// can say the same, it becomes the rows a practitioner would have recorded here. Where they cannot, it
/// becomes rows that keep what was sent to us.
final class AddingStore {

    /// Puts the rows of one table in, and notes the fact of each.
    ///
    /// @param kind     the name of the fact, in SQL over the row `a`
    /// @param chain    the column of the table that the facts are chained by
    /// @param happened when it happened, in SQL over the row `a`
    /// @param rows     the columns and the query of the rows, without the two that say who recorded them
    private record Step(String table, String kind, String chain, String happened, String columns, String rows) {}

    private static final String CONCERN = RelatingStore.id("c", Made.CONCERN);
    private static final String ENQUIRY = RelatingStore.id("e", Made.ENQUIRY);
    private static final String OUTCOME = RelatingStore.id("o", Made.OUTCOME);

    private final DSLContext db;
    private final Instant at;
    private final String by;

    AddingStore(DSLContext db, Instant at, String by) {
        this.db = db;
        this.at = at;
        this.by = by;
    }

    private static String isNew(String alias) {
        return "%1$s.bad is null and not %1$s.twin and not %1$s.here".formatted(alias);
    }

    private static final List<Step> STEPS = List.of(
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
                            Made.CASE.from("c"), isNew("c"))),
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
                    """.formatted(CONCERN, Made.CASE.from("c"), isNew("c"))),
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
                    """.formatted(Made.ASK.from("c"), Made.CASE.from("c"), reasons(), isNew("c"))),
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
                    """.formatted(Made.DECISION.from("c"), Made.CASE.from("c"), CONCERN, isNew("c"))),
            new Step(
                    "enquiry",
                    "'EnquiryOpened'",
                    "case_id",
                    day("a.started_on"),
                    "authority, id, case_id, concern_id, kind, started_on, received",
                    """
                    select e.council, %s, e.case_id, e.parent, e.kind, e.started_on, true
                      from in_enquiries e
                     where %s
                    """.formatted(ENQUIRY, isNew("e"))),
            new Step(
                    "desired_outcome",
                    "'OutcomeExpressed'",
                    "case_id",
                    "coalesce(" + day("a.said_on") + ", a.recorded_at)",
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
                    """.formatted(OUTCOME, RelatingStore.id("n", Made.OUTCOME), isNew("o"), isNew("r"))),
            new Step(
                    "outcome_withdrawal",
                    "'OutcomeWithdrawn'",
                    "case_id",
                    day("a.withdrawn_on"),
                    "authority, id, case_id, outcome_id, words, withdrawn_on",
                    """
                    select o.council, %s, o.case_id, %s, '', o.withdrawn_on from in_outcomes o
                     where %s and o.withdrawn_on is not null
                    """.formatted(Made.WITHDRAWAL.from("o"), OUTCOME, isNew("o"))),
            new Step(
                    "outcome_category",
                    "'OutcomeCategorised'",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, outcome_id, categories",
                    """
                    select o.council, %s, o.case_id, %s, string_to_array(o.category, '|') from in_outcomes o
                     where %s and o.category is not null
                    """.formatted(Made.CATEGORY.from("o"), OUTCOME, isNew("o"))),
            new Step(
                    "received_result",
                    "'ResultReceived'",
                    "case_id",
                    "a.recorded_at",
                    "authority, id, case_id, outcome_id, result",
                    """
                    select o.council, %s, o.case_id, %s, o.result from in_outcomes o
                     where %s and o.result is not null
                    """.formatted(Made.RESULT.from("o"), OUTCOME, isNew("o"))),
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
                    """.formatted(Made.RISK.from("r"), isNew("r"))),
            new Step(
                    "received_ending",
                    "'EndingReceived'",
                    "case_id",
                    "coalesce(" + day("a.concluded_on") + ", a.recorded_at)",
                    "authority, id, case_id, enquiry_id, concluded_on, lacked_capacity, supported_by, asked_about_outcomes",
                    """
                    select e.council, %s, e.case_id, %s, e.concluded_on, e.lacked_capacity, e.supported_by,
                           e.asked_about_outcomes
                      from in_enquiries e
                     where %s
                    """.formatted(Made.ENDING.from("e"), ENQUIRY, isNew("e"))),
            new Step(
                    "adult_review",
                    "'AdultReviewRecorded'",
                    "id",
                    "coalesce(" + day("a.concluded_on") + ", a.recorded_at)",
                    "authority, id, concluded_on, died, survived",
                    """
                    select r.council, %s, r.concluded_on, coalesce(r.died, 0), coalesce(r.survived, 0) from in_reviews r
                     where %s
                    """.formatted(RelatingStore.id("r", Made.REVIEW), isNew("r"))));

    /// Midday in London, as everywhere here where only the day is known.
    private static String day(String column) {
        return "(" + column + " + time '12:00') at time zone 'Europe/London'";
    }

    /// The reason why somebody was not asked is one of our codes if it came from us, and text if it did not.
    private static String reasons() {
        return "'unsafe', 'not-present', 'could-not-communicate', 'too-unwell', 'did-not-want-to-talk', 'died', 'other'";
    }

    int steps() {
        return STEPS.size() + 2;
    }

    /// Adds everything.
    ///
    /// @param done called with how many steps are done: none as it begins, and after each
    void add(java.util.function.IntConsumer done) {
        db.execute("""
                create temporary table new_fact (
                    authority text, chain_id uuid, seq integer, kind text, row_table text, row_id uuid,
                    happened_at timestamptz, row_digest bytea) on commit drop
                """);
        var step = 0;
        done.accept(step);
        for (var each : STEPS) {
            db.execute("""
                    with added as (
                        insert into %1$s (%2$s, recorded_at, recorded_by)
                        select n.*, %6$s, %7$s from (%3$s) n
                        returning *)
                    insert into new_fact
                    select a.authority, a.%4$s, %8$s, %5$s, '%1$s', a.id, %9$s,
                           sha256(convert_to(jsonb_strip_nulls(to_jsonb(a))::text, 'UTF8'))
                      from added a
                    """.formatted(
                            each.table(),
                            each.columns(),
                            each.rows(),
                            each.chain(),
                            each.kind(),
                            now(),
                            DSL.inline(by),
                            step,
                            each.happened()));
            done.accept(++step);
        }
        db.execute("call append_facts(%s, %s)".formatted(now(), DSL.inline(by)));
        done.accept(++step);
        origins();
        done.accept(++step);
    }

    private String now() {
        return "timestamptz '" + at + "'";
    }

    /// Keeps the identifiers of the sending system.
    private void origins() {
        db.execute("""
                insert into origin
                select k.council, 'person', k.person_id, k.id, p.sent, %s
                  from in_knows k join in_people p on p.person_id = k.person_id
                 where not k.here and p.bad is null and not p.twin
                """.formatted(now()));
        origin("concerns", "c", "concern", CONCERN);
        origin("enquiries", "e", "enquiry", ENQUIRY);
        origin("outcomes", "o", "outcome", OUTCOME);
        origin("risks", "r", "risk", Made.RISK.from("r"));
        origin("reviews", "r", "review", RelatingStore.id("r", Made.REVIEW));
    }

    private void origin(String file, String alias, String kind, String id) {
        db.execute("""
                insert into origin
                select %2$s.council, '%3$s', %2$s.%3$s_id, %4$s, %2$s.sent, %5$s from in_%1$s %2$s where %6$s
                """.formatted(file, alias, kind, id, now(), isNew(alias)));
    }
}
