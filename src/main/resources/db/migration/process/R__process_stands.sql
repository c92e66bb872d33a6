-- What stands of other processes and of crimes: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view other_process_stands with (security_invoker = true) as
select p.authority, case when p.stands_for is null then p.id else p.stands_for end as id, p.case_id, p.kind, p.led_by, p.reference, p.about,
       p.their_part, p.began_on, p.ask_again_on, p.stands_for, p.recorded_at, p.recorded_by,
       coalesce(first.recorded_at, p.recorded_at) as first_recorded_at, p.provider
  from other_process p
  left join other_process first on first.authority = p.authority and first.id = p.stands_for
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'other_process' and x.row_id = p.id);
grant select on other_process_stands to ownwords_app;

create or replace view process_news_stands with (security_invoker = true) as
select n.authority, n.id, n.case_id, n.process_id, n.ended, n.words, n.heard_on, n.ask_again_on, n.recorded_at, n.recorded_by
  from process_news n
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'process_news' and x.row_id = n.id);
grant select on process_news_stands to ownwords_app;

create or replace view crime_report_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.what, c.their_view, c.reported,
       c.reported_by, c.reference, c.statement, c.why_not, c.happened_on, c.stands_for, c.recorded_at, c.recorded_by,
       coalesce(first.recorded_at, c.recorded_at) as first_recorded_at
  from crime_report c
  left join crime_report first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'crime_report' and x.row_id = c.id);
grant select on crime_report_stands to ownwords_app;
