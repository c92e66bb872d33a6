-- What stands of what others want, what was negotiated and who is to bring something about: everything that was not recorded in error. A column
-- that is added to a table is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view others_view_stands with (security_invoker = true) as
select v.authority, case when v.stands_for is null then v.id else v.stands_for end as id, v.case_id, v.whose, v.who,
       v.words, v.beside, v.reception, v.reception_words, v.said_on, v.follows, v.stands_for, v.recorded_at,
       v.recorded_by, coalesce(first.recorded_at, v.recorded_at) as first_recorded_at
  from others_view v
  left join others_view first on first.authority = v.authority and first.id = v.stands_for
 where not exists (select from correction x
                    where x.authority = v.authority and x.row_table = 'others_view' and x.row_id = v.id);
grant select on others_view_stands to ownwords_app;

create or replace view negotiation_stands with (security_invoker = true) as
select n.authority, case when n.stands_for is null then n.id else n.stands_for end as id, n.case_id, n.about, n.talked,
       n.took_part, n.no_part_why, n.said, n.ended, n.ended_words, n.talk_again_on, n.held_on, n.stands_for,
       n.recorded_at, n.recorded_by, coalesce(first.recorded_at, n.recorded_at) as first_recorded_at
  from negotiation n
  left join negotiation first on first.authority = n.authority and first.id = n.stands_for
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'negotiation' and x.row_id = n.id);
grant select on negotiation_stands to ownwords_app;

create or replace view bringing_about_stands with (security_invoker = true) as
select b.authority, case when b.stands_for is null then b.id else b.stands_for end as id, b.case_id, b.outcome_id, b.who,
       b.helping, b.gift, b.council, b.decided_on, b.stands_for, b.recorded_at, b.recorded_by, coalesce(first.recorded_at,
       b.recorded_at) as first_recorded_at, b.bringer
  from bringing_about b
  left join bringing_about first on first.authority = b.authority and first.id = b.stands_for
 where not exists (select from correction x
                    where x.authority = b.authority and x.row_table = 'bringing_about' and x.row_id = b.id);
grant select on bringing_about_stands to ownwords_app;
