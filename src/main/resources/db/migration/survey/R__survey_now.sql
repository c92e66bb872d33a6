-- What was answered, as it was recorded last.
create or replace view survey_answer_now with (security_invoker = true) as
select a.authority, a.id, a.round_id, a.organisation, a.organisation_id, a.for_all, a.who, a.ratings, a.words, a.recorded_at,
       a.recorded_by
  from survey_answer a
 where not exists (select from survey_answer later where later.authority = a.authority and later.replaces = a.id);
grant select on survey_answer_now to ownwords_app;

-- What surveys elsewhere found, as it was recorded last.
create or replace view survey_figure_now with (security_invoker = true) as
select f.authority, f.id, f.figure_id, f.asked, f.whose, f.place, f.year, f.percent, f.answered, f.source
  from survey_figure f
 where not exists (select from survey_figure later where later.authority = f.authority and later.replaces = f.id);
grant select on survey_figure_now to ownwords_app;
