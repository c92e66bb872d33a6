package org.ownwords.outcome;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.SetAside;
import org.ownwords.interchange.Staged;

/// What people were asked and wanted, as it is brought in, and what was sent of how far it came about.
public final class OutcomeBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(asked(), wanted(), withdrawn(), categorised(), result());
    }

    private static BroughtIn asked() {
        return new BroughtIn(
                Made.ASK,
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
                """.formatted(Made.ASK.from("c"), Made.CASE.from("c"), reasons(), Staged.isNew("c")));
    }

    /// The reason why somebody was not asked is one of our codes if it came from us, and text if it did not.
    private static String reasons() {
        return "'unsafe', 'not-present', 'could-not-communicate', 'too-unwell', 'did-not-want-to-talk', 'died', 'other'";
    }

    private static BroughtIn wanted() {
        return new BroughtIn(
                Made.OUTCOME,
                "desired_outcome",
                "'OutcomeExpressed'",
                "case_id",
                "coalesce(" + Staged.day("a.said_on") + ", a.recorded_at)",
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
                """.formatted(Kind.OUTCOME.id("o"), Kind.OUTCOME.id("n"), Staged.isNew("o"), Staged.isNew("r")));
    }

    private static BroughtIn withdrawn() {
        return new BroughtIn(
                Made.WITHDRAWAL,
                "outcome_withdrawal",
                "'OutcomeWithdrawn'",
                "case_id",
                Staged.day("a.withdrawn_on"),
                "authority, id, case_id, outcome_id, words, withdrawn_on",
                """
                select o.council, %s, o.case_id, %s, '', o.withdrawn_on from in_outcomes o
                 where %s and o.withdrawn_on is not null
                """.formatted(Made.WITHDRAWAL.from("o"), Kind.OUTCOME.id("o"), Staged.isNew("o")));
    }

    private static BroughtIn categorised() {
        return new BroughtIn(
                Made.CATEGORY,
                "outcome_category",
                "'OutcomeCategorised'",
                "case_id",
                "a.recorded_at",
                "authority, id, case_id, outcome_id, categories",
                """
                select o.council, %s, o.case_id, %s, string_to_array(o.category, '|') from in_outcomes o
                 where %s and o.category is not null
                """.formatted(Made.CATEGORY.from("o"), Kind.OUTCOME.id("o"), Staged.isNew("o")));
    }

    private static BroughtIn result() {
        return new BroughtIn(
                Made.RESULT,
                "received_result",
                "'ResultReceived'",
                "case_id",
                "a.recorded_at",
                "authority, id, case_id, outcome_id, result",
                """
                select o.council, %s, o.case_id, %s, o.result from in_outcomes o
                 where %s and o.result is not null
                """.formatted(Made.RESULT.from("o"), Kind.OUTCOME.id("o"), Staged.isNew("o")));
    }

    /// An outcome that was replaced leads, in however many steps, to one that was not, of the same person. It
    /// may be of another enquiry: what somebody wants is said again whenever they are asked.
    @Override
    public List<SetAside> setAside() {
        return List.of(
                new SetAside(Kind.OUTCOME, NOT_IN_THEIR_LIFE),
                new SetAside(Kind.OUTCOME, REPLACED_ACROSS_CASES),
                new SetAside(Kind.OUTCOME, REPLACED_BY_ANOTHER_PERSONS),
                new SetAside(Kind.OUTCOME, REPLACED_IN_A_CIRCLE));
    }

    /// Nobody said what they want before they were born, nor they themselves after they died (decision 0090). Somebody
    /// else may still speak for them.
    private static final String NOT_IN_THEIR_LIFE = """
            update in_outcomes o
               set bad = case when o.said_on < p.date_of_birth then 'said_on is before the date_of_birth of the person'
                              when o.said_on > p.date_of_death then 'said_on is after the date_of_death of the person'
                              else 'withdrawn_on is after the date_of_death of the person' end
              from in_enquiries e
              join in_concerns c on c.concern_id = e.concern_id and c.bad is null and not c.twin
              join in_people p on p.person_id = c.person_id and p.bad is null and not p.twin
             where e.enquiry_id = o.enquiry_id and e.bad is null and not e.twin and %s
               and (o.said_on < p.date_of_birth
                    or o.voice = 'adult' and (o.said_on > p.date_of_death or o.withdrawn_on > p.date_of_death))
            """.formatted(Staged.isNew("o"));

    /// Few are replaced by one of another case at all. What is not in the folder is looked up a row at a
    /// time: joined, the planner takes every outcome of a council with every other.
    private static final String REPLACED_ACROSS_CASES = """
            create temporary table in_across on commit drop as
            select t.line, t.council, t.case_id, n.council as other_council, n.case_id as other_case
              from in_outcomes t
              join in_outcomes n on n.outcome_id = t.superseded_by and n.bad is null and not n.twin
             where t.bad is null and not t.twin and n.case_id <> t.case_id
            union all
            select b.line, b.council, b.case_id, b.council, b.other_case
              from (select t.line, t.council, t.case_id,
                           (select n.case_id
                              from origin o
                              join desired_outcome n on n.authority = o.authority and n.id = o.row_id
                             where o.authority = t.council and o.kind = 'outcome'
                               and o.source_id = t.superseded_by) as other_case
                      from in_outcomes t
                     where t.bad is null and not t.twin and t.superseded_by is not null
                       and not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)) b
             where b.other_case <> b.case_id
            """;

    private static final String REPLACED_BY_ANOTHER_PERSONS = """
            with of_case as (
                select f.authority as council, f.case_id as id, f.person_id from case_person f
                 where f.case_id in (select case_id from in_across union select other_case from in_across)
                union
                select c.council, %1$s, coalesce(s.stands_as, k.id)
                  from in_concerns c
                  join in_knows k on k.council = c.council and k.person_id = c.person_id
                  left join person_stands_as s on s.authority = k.council and s.person_id = k.id
                 where c.bad is null and not c.twin and not c.here
                   and %1$s in (select case_id from in_across union select other_case from in_across))
            update in_outcomes t set bad = 'superseded_by refers to an outcome of another person'
              from in_across a
              left join of_case c on c.council = a.council and c.id = a.case_id
              left join of_case o on o.council = a.other_council and o.id = a.other_case
             where t.line = a.line and (a.council <> a.other_council or c.person_id is distinct from o.person_id)
            """.formatted(Made.CASE.from("c"));

    private static final String REPLACED_IN_A_CIRCLE = """
            with recursive sound as (
                select t.outcome_id from in_outcomes t
                 where t.bad is null and not t.twin
                   and (t.superseded_by is null
                        or not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)
                           and exists (select from origin o
                                        where o.authority = t.council and o.kind = 'outcome'
                                          and o.source_id = t.superseded_by))
                union
                select t.outcome_id
                  from sound s
                  join in_outcomes t on t.superseded_by = s.outcome_id
                 where t.bad is null and not t.twin)
            update in_outcomes t
               set bad = case when not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)
                              then 'superseded_by refers to one that is not there'
                              when exists (select from in_outcomes n
                                            where n.outcome_id = t.superseded_by and n.bad is not null)
                              then 'superseded_by refers to one that was set aside'
                              else 'superseded_by is circular, or leads to one that was set aside' end
             where t.bad is null and not t.twin and t.superseded_by is not null
               and not exists (select from sound s where s.outcome_id = t.outcome_id)
            """;
}
