package org.ownwords.exchange.importing;

/// An outcome that was replaced leads, in however many steps, to one that was not, of the same person. It may be of
/// another enquiry: what somebody wants is said again whenever they are asked.
final class ReplacingStore {

    private final StagedStore staged;

    ReplacingStore(StagedStore staged) {
        this.staged = staged;
    }

    void relate() {
        ofOthers();
        staged.run("""
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
                """);
    }

    /// Outcomes that are replaced by another person's. Few are replaced by one of another case at all. What
    /// is not in the folder is looked up a row at a time: joined, the planner takes every outcome of a
    /// council with every other.
    private void ofOthers() {
        staged.run("""
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
                """);
        staged.run("""
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
                """.formatted(Made.CASE.from("c")));
    }
}
