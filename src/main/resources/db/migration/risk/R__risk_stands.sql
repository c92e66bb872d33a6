-- What stands of risks: everything that was not recorded in error. A column that is added to a table is added here, at the
-- end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view risk_weighing_stands with (security_invoker = true) as
select w.authority, case when w.stands_for is null then w.id else w.stands_for end as id, w.case_id, w.follows, w.risk, w.said, w.voice,
       w.not_asked, w.their_life, w.their_harm, w.our_view, w.our_life, w.our_harm, w.matters, w.strengths, w.worth, w.lessens,
       w.decided, w.why, w.they_accept, w.others, w.asks_council, w.weighed_by, w.weighed_on, w.look_again_on,
       w.stands_for, w.recorded_at, w.recorded_by, coalesce(first.recorded_at, w.recorded_at) as first_recorded_at,
       w.wish_id, w.family_who, w.family, w.options, w.benefits, w.harms,
       coalesce(first.recorded_by, w.recorded_by) as first_recorded_by, w.weighed_by_id
  from risk_weighing w
  left join risk_weighing first on first.authority = w.authority and first.id = w.stands_for
 where not exists (select from correction x
                    where x.authority = w.authority and x.row_table = 'risk_weighing' and x.row_id = w.id);
grant select on risk_weighing_stands to ownwords_app;

create or replace view risk_agreement_stands with (security_invoker = true) as
select a.authority, a.id, a.case_id, a.weighing_id, a.agreed, a.why, a.recorded_at, a.recorded_by
  from risk_agreement a
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'risk_agreement' and x.row_id = a.id);
grant select on risk_agreement_stands to ownwords_app;

create or replace view safe_to_ask_stands with (security_invoker = true) as
select s.authority, case when s.stands_for is null then s.id else s.stands_for end as id, s.case_id, s.ask, s.reach, s.why, s.how, s.word,
       s.not_told, s.looked_on, s.stands_for, s.recorded_at, s.recorded_by,
       coalesce(first.recorded_at, s.recorded_at) as first_recorded_at
  from safe_to_ask s
  left join safe_to_ask first on first.authority = s.authority and first.id = s.stands_for
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'safe_to_ask' and x.row_id = s.id);
grant select on safe_to_ask_stands to ownwords_app;

create or replace view signs_looked_for_stands with (security_invoker = true) as
select l.authority, case when l.stands_for is null then l.id else l.stands_for end as id, l.case_id, l.about, l.signs, l.answers, l.seen,
       l.more, l.looked_on, l.stands_for, l.recorded_at, l.recorded_by,
       coalesce(first.recorded_at, l.recorded_at) as first_recorded_at, l.look_again_on
  from signs_looked_for l
  left join signs_looked_for first on first.authority = l.authority and first.id = l.stands_for
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'signs_looked_for' and x.row_id = l.id);
grant select on signs_looked_for_stands to ownwords_app;

create or replace view risk_advice_stands with (security_invoker = true) as
select a.authority, case when a.stands_for is null then a.id else a.stands_for end as id, a.case_id, a.kind, a.of_whom, a.question, a.asked_on,
       a.stands_for, a.recorded_at, a.recorded_by, coalesce(first.recorded_at, a.recorded_at) as first_recorded_at
  from risk_advice a
  left join risk_advice first on first.authority = a.authority and first.id = a.stands_for
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'risk_advice' and x.row_id = a.id);
grant select on risk_advice_stands to ownwords_app;

create or replace view risk_advice_given_stands with (security_invoker = true) as
select g.authority, g.id, g.case_id, g.advice_id, g.answer, g.given_on, g.recorded_at, g.recorded_by, g.who, g.each_said
  from risk_advice_given g
 where not exists (select from correction x
                    where x.authority = g.authority and x.row_table = 'risk_advice_given' and x.row_id = g.id);
grant select on risk_advice_given_stands to ownwords_app;
