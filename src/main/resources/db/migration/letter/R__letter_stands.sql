-- The letters that stand: all that were not recorded in error. A column that is added to the table is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view letter_stands with (security_invoker = true) as
select l.authority, case when l.stands_for is null then l.id else l.stands_for end as id, l.case_id, l.kind, l.about, l.to_whom,
       l.begins, l.own_words, l.named_why, l.ends, l.how, l.sent_on, l.resends, l.stands_for, l.recorded_at, l.recorded_by,
       coalesce(first.recorded_at, l.recorded_at) as first_recorded_at
  from letter l
  left join letter first on first.authority = l.authority and first.id = l.stands_for
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'letter' and x.row_id = l.id);
grant select on letter_stands to ownwords_app;
