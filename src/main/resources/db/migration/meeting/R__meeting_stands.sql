-- What stands of meetings: everything that was not recorded in error. A column that is added to a table is added here, at the
-- end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view meeting_stands with (security_invoker = true) as
select m.authority, case when m.stands_for is null then m.id else m.stands_for end as id, m.case_id, m.follows, m.state, m.kind,
       m.meets_on, m.place, m.place_why, m.purpose, m.not_invited, m.prepared, m.asked, m.names, m.attended, m.attended_why,
       m.apart, m.contribution, m.voice, m.ways, m.helped, m.came, m.present, m.revisited, m.decided, m.called_off,
       m.stands_for, m.recorded_at, m.recorded_by, coalesce(first.recorded_at, m.recorded_at) as first_recorded_at, m.each_other
  from meeting m
  left join meeting first on first.authority = m.authority and first.id = m.stands_for
 where not exists (select from correction x
                    where x.authority = m.authority and x.row_table = 'meeting' and x.row_id = m.id);
grant select on meeting_stands to ownwords_app;

create or replace view meeting_minutes_stands with (security_invoker = true) as
select m.authority, case when m.stands_for is null then m.id else m.stands_for end as id, m.case_id, m.meeting_id, m.words,
       m.apart, m.made, m.stands_for, m.recorded_at, m.recorded_by,
       coalesce(first.recorded_at, m.recorded_at) as first_recorded_at
  from meeting_minutes m
  left join meeting_minutes first on first.authority = m.authority and first.id = m.stands_for
 where not exists (select from correction x
                    where x.authority = m.authority and x.row_table = 'meeting_minutes' and x.row_id = m.id);
grant select on meeting_minutes_stands to ownwords_app;

create or replace view minutes_given_stands with (security_invoker = true) as
select g.authority, case when g.stands_for is null then g.id else g.stands_for end as id, g.case_id, g.meeting_id, g.given_on,
       g.how, g.not_given, g.stands_for, g.recorded_at, g.recorded_by,
       coalesce(first.recorded_at, g.recorded_at) as first_recorded_at
  from minutes_given g
  left join minutes_given first on first.authority = g.authority and first.id = g.stands_for
 where not exists (select from correction x
                    where x.authority = g.authority and x.row_table = 'minutes_given' and x.row_id = g.id);
grant select on minutes_given_stands to ownwords_app;

create or replace view meeting_attachment_stands with (security_invoker = true) as
select a.authority, a.id, a.case_id, a.meeting_id, a.what, a.theirs, a.type, a.size, a.digest, a.checked, a.recorded_at,
       a.recorded_by
  from meeting_attachment a
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'meeting_attachment' and x.row_id = a.id);
grant select on meeting_attachment_stands to ownwords_app;
