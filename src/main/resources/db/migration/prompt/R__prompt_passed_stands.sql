-- What stands of prompts that were passed: everything that was not recorded in error. A column that is added to the table is added
-- here, at the end.
create or replace view prompt_passed_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.prompt, t.asked, t.moment,
       t.row_table, t.row_id, t.reason, t.why, t.passed_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from prompt_passed t
  left join prompt_passed first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'prompt_passed' and x.row_id = t.id);
grant select on prompt_passed_stands to ownwords_app;
