-- What stands of sign-offs of stages: everything that was not recorded in error. A column that is added to a table is added
-- here, at the end.
create or replace view episode_sign_off_stands with (security_invoker = true) as
select e.authority, e.id, e.case_id, e.row_table, e.row_id, e.called, e.done_by, e.why, e.personal, e.recorded_at,
       e.recorded_by
  from episode_sign_off e
 where not exists (select from correction x
                    where x.authority = e.authority and x.row_table = 'episode_sign_off' and x.row_id = e.id);
grant select on episode_sign_off_stands to ownwords_app;
