-- The latest version of each story, with what was said of it. For those who may open its case.
--   is_told  whether any version of it is read by others now
create or replace view story_now with (security_invoker = true) as
select s.authority, coalesce(s.first_id, s.id) as id, s.id as version_id, s.case_id, s.title, s.words, s.theme, s.harms, s.principle,
       s.entries, s.consent, s.consent_by, s.consent_words, s.consent_on, r.agreed, r.words as sent_back, w.reason as withdrawn,
       w.id is null and exists (select from story v
                                  join story_release told on told.authority = v.authority and told.version_id = v.id and told.agreed
                                 where v.authority = s.authority and coalesce(v.first_id, v.id) = coalesce(s.first_id, s.id)) as is_told,
       s.recorded_at
  from story s
  left join story_release r on r.authority = s.authority and r.version_id = s.id
  left join story_withdrawal w on w.authority = s.authority and w.story_id = coalesce(s.first_id, s.id)
 where not exists (select from story later where later.authority = s.authority and later.replaces = s.id)
   and not exists (select from correction x where x.authority = s.authority and x.row_id = s.id and x.row_table = 'story');
grant select on story_now to ownwords_app;

-- The stories that are told: of each the version that was agreed last. Nothing in it says whose story it is, who wrote it or on
-- which day.
create or replace view story_told with (security_invoker = true) as
select distinct on (s.authority, coalesce(s.first_id, s.id))
       s.authority, coalesce(s.first_id, s.id) as id, s.title, s.words, s.theme, s.harms, s.principle
  from story s
  join story_release r on r.authority = s.authority and r.version_id = s.id and r.agreed
 where not exists (select from story_withdrawal w where w.authority = s.authority and w.story_id = coalesce(s.first_id, s.id))
   and not exists (select from correction x where x.authority = s.authority and x.row_id = s.id and x.row_table = 'story')
 order by s.authority, coalesce(s.first_id, s.id), r.recorded_at desc, s.id;
grant select on story_told to ownwords_app;
