-- Each round as it was recorded last. One that should not be here is in it, and says so.
create or replace view survey_round_now with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as last_row, r.survey_id, r.name,
       r.opens_on, r.closes_on, r.asked, r.in_error, r.recorded_at
  from survey_round r
 where not exists (select from survey_round later where later.authority = r.authority and later.replaces = r.id);
grant select on survey_round_now to ownwords_app;

-- How each round was closed, as it was recorded last. One that was opened again has no words.
create or replace view survey_closed_now with (security_invoker = true) as
select c.authority, c.id, c.round_id, c.words
  from survey_closed c
 where not exists (select from survey_closed later where later.authority = c.authority and later.replaces = c.id);
grant select on survey_closed_now to ownwords_app;

-- What was answered, as it was recorded last. What should not be here is not in it.
create or replace view survey_answer_now with (security_invoker = true) as
select a.authority, a.id, a.round_id, a.organisation, a.organisation_id, a.for_all, a.who, a.ratings, a.words, a.recorded_at,
       a.recorded_by
  from survey_answer a
 where not exists (select from survey_answer later where later.authority = a.authority and later.replaces = a.id)
   and a.in_error is null;
grant select on survey_answer_now to ownwords_app;

-- What surveys elsewhere found, as it was recorded last.
create or replace view survey_figure_now with (security_invoker = true) as
select f.authority, f.id, f.figure_id, f.asked, f.whose, f.place, f.year, f.percent, f.answered, f.source
  from survey_figure f
 where not exists (select from survey_figure later where later.authority = f.authority and later.replaces = f.id)
   and f.in_error is null;
grant select on survey_figure_now to ownwords_app;
