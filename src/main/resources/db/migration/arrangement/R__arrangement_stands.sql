-- What stands of who may decide, of wishes in advance and of deprivations of liberty: everything that was not recorded in error. A
-- column that is added to a table is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view decision_maker_stands with (security_invoker = true) as
select m.authority, case when m.stands_for is null then m.id else m.stands_for end as id, m.case_id, m.kind, m.who, m.limits,
       m.with_agreement, m.paper_seen, m.paper, m.since_on, m.known_on, m.stands_for, m.recorded_at, m.recorded_by,
       coalesce(first.recorded_at, m.recorded_at) as first_recorded_at
  from decision_maker m
  left join decision_maker first on first.authority = m.authority and first.id = m.stands_for
 where not exists (select from correction x
                    where x.authority = m.authority and x.row_table = 'decision_maker' and x.row_id = m.id);
grant select on decision_maker_stands to ownwords_app;

create or replace view decision_maker_news_stands with (security_invoker = true) as
select n.authority, n.id, n.case_id, n.maker_id, n.became, n.guardian_told, n.words, n.heard_on, n.recorded_at, n.recorded_by
  from decision_maker_news n
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'decision_maker_news' and x.row_id = n.id);
grant select on decision_maker_news_stands to ownwords_app;

create or replace view advance_wish_stands with (security_invoker = true) as
select w.authority, case when w.stands_for is null then w.id else w.stands_for end as id, w.case_id, w.kind, w.words, w.applies,
       w.life_sustaining, w.formalities, w.kept_where, w.made_on, w.known_on, w.stands_for, w.recorded_at, w.recorded_by,
       coalesce(first.recorded_at, w.recorded_at) as first_recorded_at
  from advance_wish w
  left join advance_wish first on first.authority = w.authority and first.id = w.stands_for
 where not exists (select from correction x
                    where x.authority = w.authority and x.row_table = 'advance_wish' and x.row_id = w.id);
grant select on advance_wish_stands to ownwords_app;

create or replace view advance_wish_withdrawal_stands with (security_invoker = true) as
select w.authority, w.id, w.case_id, w.wish_id, w.words, w.withdrawn_on, w.recorded_at, w.recorded_by
  from advance_wish_withdrawal w
 where not exists (select from correction x
                    where x.authority = w.authority and x.row_table = 'advance_wish_withdrawal' and x.row_id = w.id);
grant select on advance_wish_withdrawal_stands to ownwords_app;

create or replace view deprivation_stands with (security_invoker = true) as
select d.authority, case when d.stands_for is null then d.id else d.stands_for end as id, d.case_id, d.kind, d.place, d.state, d.by_whom,
       d.expected_on, d.until_on, d.says, d.representative, d.why, d.happened_on, d.stands_for, d.recorded_at, d.recorded_by,
       coalesce(first.recorded_at, d.recorded_at) as first_recorded_at
  from deprivation d
  left join deprivation first on first.authority = d.authority and first.id = d.stands_for
 where not exists (select from correction x
                    where x.authority = d.authority and x.row_table = 'deprivation' and x.row_id = d.id);
grant select on deprivation_stands to ownwords_app;

create or replace view deprivation_step_stands with (security_invoker = true) as
select s.authority, s.id, s.case_id, s.deprivation_id, s.state, s.by_whom, s.expected_on, s.until_on, s.says, s.representative, s.why,
       s.happened_on, s.recorded_at, s.recorded_by
  from deprivation_step s
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'deprivation_step' and x.row_id = s.id);
grant select on deprivation_step_stands to ownwords_app;
