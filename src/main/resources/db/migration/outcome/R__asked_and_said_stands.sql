-- What stands of what people want: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- What they want has the id of the first where it was recorded again, in whose place it stands.
create or replace view ask_stands with (security_invoker = true) as
select a.authority, a.id, a.case_id, a.asked, a.asked_by, a.asked_on, a.not_asked_reason, a.why, a.said,
       a.recorded_at, a.recorded_by, a.received,
       a.stands_for, coalesce(first.recorded_at, a.recorded_at) as first_recorded_at
  from ask a
  left join ask first on first.authority = a.authority and first.id = a.stands_for
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'ask' and x.row_id = a.id);
grant select on ask_stands to ownwords_app;

create or replace view desired_outcome_stands with (security_invoker = true) as
select d.authority, case when d.stands_for is null then d.id else d.stands_for end as id, d.case_id, d.words, d.voice, d.said_on, d.enquiry_id, d.replaces,
       d.replaced_by,
       d.why_changed, d.recorded_at, d.recorded_by, d.instead_of,
       d.stands_for, coalesce(first.recorded_at, d.recorded_at) as first_recorded_at
  from desired_outcome d
  left join desired_outcome first on first.authority = d.authority and first.id = d.stands_for
 where not exists (select from correction x
                    where x.authority = d.authority and x.row_table = 'desired_outcome' and x.row_id = d.id);
grant select on desired_outcome_stands to ownwords_app;

create or replace view outcome_withdrawal_stands with (security_invoker = true) as
select o.authority, o.id, o.case_id, o.outcome_id, o.words, o.withdrawn_on, o.recorded_at, o.recorded_by,
       o.instead_of
  from outcome_withdrawal o
 where not exists (select from correction x
                    where x.authority = o.authority and x.row_table = 'outcome_withdrawal' and x.row_id = o.id);
grant select on outcome_withdrawal_stands to ownwords_app;

create or replace view outcome_category_stands with (security_invoker = true) as
select o.authority, o.id, o.case_id, o.outcome_id, o.categories, o.recorded_at, o.recorded_by, o.wellbeing
  from outcome_category o
 where not exists (select from correction x
                    where x.authority = o.authority and x.row_table = 'outcome_category' and x.row_id = o.id);
grant select on outcome_category_stands to ownwords_app;

create or replace view received_result_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.outcome_id, r.result, r.recorded_at, r.recorded_by
  from received_result r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'received_result' and x.row_id = r.id);
grant select on received_result_stands to ownwords_app;

-- The words of everything that was ever said, by the id that what belongs to them names: as they were recorded again, where
-- they were.
create or replace view desired_outcome_words with (security_invoker = true) as
select d.authority, d.id, coalesce(again.words, d.words) as words
  from desired_outcome d
  left join desired_outcome again on again.authority = d.authority and again.stands_for = d.id
                                 and not exists (select from correction x
                                                  where x.authority = again.authority and x.row_table = 'desired_outcome'
                                                    and x.row_id = again.id);
grant select on desired_outcome_words to ownwords_app;
