-- What stands of whether it helped: everything that was not recorded in error. A column that is added to the table is added here, at
-- the end. What was recorded again has the id of the first, in whose place it stands.
create or replace view helped_stands with (security_invoker = true) as
select h.authority, case when h.stands_for is null then h.id else h.stands_for end as id, h.case_id, h.concern_id, h.words,
       h.it_helped, h.feels, h.voice, h.words_for_board, h.not_done, h.why, h.asked_on, h.stands_for, h.recorded_at,
       h.recorded_by, coalesce(first.recorded_at, h.recorded_at) as first_recorded_at
  from helped h
  left join helped first on first.authority = h.authority and first.id = h.stands_for
 where not exists (select from correction x
                    where x.authority = h.authority and x.row_table = 'helped' and x.row_id = h.id);
grant select on helped_stands to ownwords_app;

-- The latest for each concern.
create or replace view helped_now with (security_invoker = true) as
select distinct on (h.authority, h.concern_id) h.*
  from helped_stands h
 order by h.authority, h.concern_id, h.asked_on desc, h.first_recorded_at desc, h.id;
grant select on helped_now to ownwords_app;
