-- Each self-assessment as it was recorded last. One that should not be here is in it, and says so.
create or replace view self_assessment_begun_now with (security_invoker = true) as
select a.authority, case when a.stands_for is null then a.id else a.stands_for end as id, a.id as last_row, a.framework,
       a.organisation, a.organisation_id, a.year, a.in_error
  from self_assessment a
 where not exists (select from self_assessment later where later.authority = a.authority and later.replaces = a.id);
grant select on self_assessment_begun_now to ownwords_app;

-- What stands at each point: what the organisation said last, and what was said to that last.
create or replace view self_assessment_now with (security_invoker = true) as
select p.authority, p.id, p.assessment_id, p.point, p.words, p.level, p.evidence, p.evidence_where, p.evidence_on,
       p.recorded_at, p.recorded_by, m.id as moderation_id, m.moderator, m.level as moderated_level,
       m.words as moderated_words, m.recorded_at as moderated_at, m.recorded_by as moderated_by
  from self_assessment_point p
  left join self_assessment_moderation m
         on m.authority = p.authority and m.point_id = p.id
        and not exists (select from self_assessment_moderation later
                         where later.authority = m.authority and later.replaces = m.id)
 where not exists (select from self_assessment_point later where later.authority = p.authority and later.replaces = p.id);
grant select on self_assessment_now to ownwords_app;
