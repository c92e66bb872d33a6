-- Each referral, and each finding, as it was recorded last. What should not be here is in it, and says so.
create or replace view adult_review_referral_now with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as last_row,
       r.adult, r.referred_on, r.referred_by, r.what_happened, r.why, r.in_error, r.recorded_at, r.recorded_by
  from adult_review_referral r
 where not exists (select from adult_review_referral later where later.authority = r.authority and later.replaces = r.id);
grant select on adult_review_referral_now to ownwords_app;

create or replace view adult_review_finding_now with (security_invoker = true) as
select f.authority, case when f.stands_for is null then f.id else f.stands_for end as id, f.id as last_row, f.referral_id,
       f.finding, f.themes, f.personal, f.why, f.in_error, f.recorded_at, f.recorded_by
  from adult_review_finding f
 where not exists (select from adult_review_finding later where later.authority = f.authority and later.replaces = f.id);
grant select on adult_review_finding_now to ownwords_app;

create or replace view adult_review_decision_now with (security_invoker = true) as
select d.*
  from adult_review_decision d
 where not exists (select from adult_review_decision later where later.authority = d.authority and later.replaces = d.id);
grant select on adult_review_decision_now to ownwords_app;

create or replace view adult_review_response_now with (security_invoker = true) as
select r.*
  from adult_review_response r
 where not exists (select from adult_review_response later where later.authority = r.authority and later.replaces = r.id);
grant select on adult_review_response_now to ownwords_app;

create or replace view adult_review_progress_now with (security_invoker = true) as
select p.*
  from adult_review_progress p
 where not exists (select from adult_review_progress later where later.authority = p.authority and later.replaces = p.id);
grant select on adult_review_progress_now to ownwords_app;

create or replace view adult_review_report_now with (security_invoker = true) as
select r.*
  from adult_review_report r
 where not exists (select from adult_review_report later where later.authority = r.authority and later.replaces = r.id);
grant select on adult_review_report_now to ownwords_app;
