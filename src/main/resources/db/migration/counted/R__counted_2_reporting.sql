-- What an analyst reads, with any tool, and what the national return is counted from: the views of what counts, without
-- names or words. The schema is stable: columns are added at the end of a view, and none is renamed or given another
-- meaning. docs/reporting.md is made from the comments here.
create or replace view reporting.person with (security_invoker = true) as
select p.authority, p.person_id, p.date_of_birth, p.date_of_death, p.gender, p.ethnicity
  from counted_person p;

create or replace view reporting.concern with (security_invoker = true) as
select c.authority, c.concern_id, c.case_id, c.person_id, c.raised_at, c.raised_on, c.raised_by, c.abuse_types, c.location,
       c.source_of_risk, c.support_reason, c.health
  from counted_concern c;

create or replace view reporting.enquiry with (security_invoker = true) as
select e.authority, e.enquiry_id, e.case_id, e.concern_id, e.person_id, e.kind, e.started_on, e.support_reason, e.health
  from counted_enquiry e;

create or replace view reporting.ending with (security_invoker = true) as
select n.authority, n.enquiry_id, n.concluded_on, n.lacked_capacity, n.supported_by, n.asked_about_outcomes, n.came_about,
       n.brought_in, n.voice, n.feels_safer
  from counted_ending n;
comment on column reporting.ending.came_about is
    'fully, partially or not, over every wish that was current at closing; or null where there was none or one has no result.';
comment on column reporting.ending.brought_in is 'Whether another system sent it; false where it was recorded here.';
comment on column reporting.ending.voice is
    'Whose voice said what they want: adult, representative, advocate or best-interests, the person''s own first; or null.';
comment on column reporting.ending.feels_safer is
    'What they answered at closing: yes, partly, no or not-asked; null where it was brought in.';

create or replace view reporting.wish with (security_invoker = true) as
select w.authority, w.enquiry_id, w.outcome_id, w.came_about, w.reasons
  from counted_wish w;
comment on view reporting.wish is 'The wishes that were current when an enquiry ended: any number an enquiry.';
comment on column reporting.wish.authority is 'The CASSR code of the council.';
comment on column reporting.wish.enquiry_id is 'The enquiry that ended.';
comment on column reporting.wish.outcome_id is 'Which wish.';
comment on column reporting.wish.came_about is 'fully, partially or not; null where it was brought in without a result.';
comment on column reporting.wish.reasons is 'Why it did not come about in full: codes, none where it was brought in.';
grant select on reporting.wish to ownwords_app;

create or replace view reporting.risk with (security_invoker = true) as
select k.authority, k.enquiry_id, k.risk_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from counted_risk k;

create or replace view reporting.adult_review with (security_invoker = true) as
select r.authority, r.review_id, r.concluded_on, r.died, r.survived
  from counted_review r;

create or replace view reporting.case_file with (security_invoker = true) as
select f.authority, f.id as case_id, f.number as case_number, p.person_id,
       (select a.team from allocation a
         where a.authority = f.authority and a.case_id = f.id
           and not exists (select from correction x
                            where x.authority = a.authority and x.row_table = 'allocation' and x.row_id = a.id)
         order by a.recorded_at desc, a.id limit 1) as team
  from case_file f
  left join case_person p on p.authority = f.authority and p.case_id = f.id;

create or replace view reporting.council with (security_invoker = true) as
select a.code as authority, a.name, a.ons_code, a.region from authority a;

-- The Board and the conclusions said for themselves what counts, until these views did.
drop view if exists board_outcome, board_reason, conclusion_agreed;
