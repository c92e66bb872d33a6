-- Each programme as it is now: as it was set up, or as it was changed last.
--   change_id  the change that counts, or null
--   ending_id  the row that said last that it has ended, or that it goes on, or null
create or replace view audit_programme_now with (security_invoker = true) as
select p.authority, p.id, p.kind, p.other_team, p.second_reader, coalesce(c.name, p.name) as name,
       coalesce(c.tool, p.tool) as tool, coalesce(c.period, p.period) as period, coalesce(c.owner, p.owner) as owner,
       coalesce(c.why, p.why) as why,
       case when c.id is null then p.confidentiality else c.confidentiality end as confidentiality,
       case when c.id is null then p.every_months else c.every_months end as every_months,
       case when c.id is null then p.runs else c.runs end as runs,
       p.recorded_at, p.recorded_by, c.id as change_id, c.because, c.recorded_at as changed_at, case when e.goes_on is null then e.why end as ended_why,
       case when e.goes_on is null then e.recorded_at end as ended_at,
       (select max(y.recorded_at) from audit_cycle y
         where y.authority = p.authority and y.programme_id = p.id) as drawn_at,
       e.id as ending_id
  from audit_programme p
  left join audit_programme_changed c
         on c.authority = p.authority and c.programme_id = p.id
        and not exists (select from audit_programme_changed later
                         where later.authority = c.authority and later.replaces = c.id)
  left join audit_programme_ended e
         on e.authority = p.authority and e.programme_id = p.id
        and not exists (select from audit_programme_ended later
                         where later.authority = e.authority and later.replaces = e.id);
grant select on audit_programme_now to ownwords_app;

-- What stands in the way, as it was said last and as old as it was said first, with the answer that counts. What was recorded again
-- has the id of the first, in whose place it stands, here and below; row_id is that of its own row.
create or replace view barrier_now with (security_invoker = true) as
select b.authority, case when b.stands_for is null then b.id else b.stands_for end as id, b.kind, b.words, b.would_help, b.team,
       b.named, coalesce(first.recorded_at, b.recorded_at) as recorded_at, b.recorded_by, a.id as answer_id,
       a.became, a.words as answer, a.recorded_at as answered_at, a.recorded_by as answered_by, b.id as row_id, b.wrong
  from barrier b
  left join barrier first on first.authority = b.authority and first.id = b.stands_for
  left join barrier_answer a
         on a.authority = b.authority and a.barrier_id = case when b.stands_for is null then b.id else b.stands_for end
        and not exists (select from barrier_answer later where later.authority = a.authority and later.replaces = a.id)
 where not exists (select from barrier later where later.authority = b.authority and later.replaces = b.id);
grant select on barrier_now to ownwords_app;

create or replace view audit_meeting_now with (security_invoker = true) as
select m.authority, case when m.stands_for is null then m.id else m.stands_for end as id, m.id as row_id, m.programme_id, m.met_on,
       m.who, m.agreed, m.kept_where, m.wrong, m.recorded_at, m.recorded_by
  from audit_meeting m
 where not exists (select from audit_meeting later where later.authority = m.authority and later.replaces = m.id);
grant select on audit_meeting_now to ownwords_app;

create or replace view audit_report_now with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as row_id, r.programme_id, r.board,
       r.reported_on, r.words, r.wrong, coalesce(first.recorded_at, r.recorded_at) as recorded_at, r.recorded_by
  from audit_report r
  left join audit_report first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from audit_report later where later.authority = r.authority and later.replaces = r.id);
grant select on audit_report_now to ownwords_app;

create or replace view audit_beside_now with (security_invoker = true) as
select b.authority, case when b.stands_for is null then b.id else b.stands_for end as id, b.id as row_id, b.programme_id,
       b.audit_case_id, b.case_id, b.tool, b.with_whom, b.agreed, b.held_on, b.questions, b.ratings, b.words, b.wrong,
       coalesce(first.recorded_at, b.recorded_at) as recorded_at, b.recorded_by
  from audit_beside b
  left join audit_beside first on first.authority = b.authority and first.id = b.stands_for
 where not exists (select from audit_beside later where later.authority = b.authority and later.replaces = b.id);
grant select on audit_beside_now to ownwords_app;

create or replace view audit_action_now with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.id as row_id, t.programme_id,
       t.audit_case_id, t.case_id, t.what, t.who, t.who_id, t.due_on, t.wrong, t.recorded_at, t.recorded_by
  from audit_action t
 where not exists (select from audit_action later where later.authority = t.authority and later.replaces = t.id);
grant select on audit_action_now to ownwords_app;

create or replace view audit_action_ended_now with (security_invoker = true) as
select e.authority, e.id, e.action_id, e.became, e.words, e.ended_on, e.wrong, e.recorded_at, e.recorded_by
  from audit_action_ended e
 where not exists (select from audit_action_ended later where later.authority = e.authority and later.replaces = e.id);
grant select on audit_action_ended_now to ownwords_app;

create or replace view partner_audit_now with (security_invoker = true) as
select p.authority, case when p.stands_for is null then p.id else p.stands_for end as id, p.id as row_id, p.partner, p.from_day,
       p.until_day, p.files, p.consent, p.engaged, p.advocacy, p.outcomes, p.good, p.change, p.received_on, p.wrong, p.recorded_at,
       p.recorded_by
  from partner_audit p
 where not exists (select from partner_audit later where later.authority = p.authority and later.replaces = p.id);
grant select on partner_audit_now to ownwords_app;

create or replace view group_talk_now with (security_invoker = true) as
select g.authority, case when g.stands_for is null then g.id else g.stands_for end as id, g.id as row_id, g.about, g.led_by,
       g.held_on, g.adults, g.others, g.agreed, g.said, g.wrong, g.recorded_at, g.recorded_by
  from group_talk g
 where not exists (select from group_talk later where later.authority = g.authority and later.replaces = g.id);
grant select on group_talk_now to ownwords_app;

create or replace view group_talk_came_now with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.id as row_id, c.talk_id, c.words,
       c.came_on, c.wrong, coalesce(first.recorded_at, c.recorded_at) as recorded_at, c.recorded_by
  from group_talk_came c
  left join group_talk_came first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from group_talk_came later where later.authority = c.authority and later.replaces = c.id);
grant select on group_talk_came_now to ownwords_app;

-- Who reads each case now: of the rows for a place, the one that none replaces.
create or replace view audit_reader_now with (security_invoker = true) as
select r.authority, r.id, r.audit_case_id, r.case_id, r.place, r.reader, r.due_on, r.recorded_at, r.recorded_by
  from audit_reader r
 where not exists (select from audit_reader later where later.authority = r.authority and later.replaces = r.id);
grant select on audit_reader_now to ownwords_app;

-- What each reader found, as it was recorded last. Of a reader who gave a case back, nothing.
create or replace view audit_now with (security_invoker = true) as
select a.authority, a.id, a.programme_id, a.audit_case_id, a.case_id, a.reader_id, r.place, r.reader, a.good, a.themes, a.spoke,
       a.consent, a.replaces, a.why, a.recorded_at, a.recorded_by
  from audit a
  join audit_reader_now r on r.authority = a.authority and r.id = a.reader_id
 where not exists (select from audit later where later.authority = a.authority and later.replaces = a.id);
grant select on audit_now to ownwords_app;

-- What counts of each question of each case that everybody has read who is to: what was agreed last or, where nothing was,
-- what the first reader found.
create or replace view audit_counted with (security_invoker = true) as
select a.authority, a.programme_id, c.cycle_id, a.audit_case_id, w.question,
       coalesce((select g.rating from audit_agreed g
                  where g.authority = a.authority and g.audit_case_id = a.audit_case_id and g.question = w.question
                  order by g.recorded_at desc, g.id limit 1), w.rating) as rating
  from audit_now a
  join audit_case c on c.authority = a.authority and c.id = a.audit_case_id
  join audit_programme p on p.authority = a.authority and p.id = a.programme_id
  join audit_answer w on w.authority = a.authority and w.audit_id = a.id
 where a.place = 1
   and (not p.second_reader
        or exists (select from audit_now b
                    where b.authority = a.authority and b.audit_case_id = a.audit_case_id and b.place = 2));
grant select on audit_counted to ownwords_app;

-- What a colleague was told of their work, as it was recorded last: told_at and told_by are of the first row, and last_at of the last.
-- What should not have been told is among it, and says so.
create or replace view audit_feedback_now with (security_invoker = true) as
select f.authority, case when f.stands_for is null then f.id else f.stands_for end as id, f.id as row_id, f.audit_case_id, f.case_id,
       f.given_to, f.words, f.wrong, f.in_error, coalesce(first.recorded_at, f.recorded_at) as told_at,
       coalesce(first.recorded_by, f.recorded_by) as told_by, f.recorded_at as last_at
  from audit_feedback f
  left join audit_feedback first on first.authority = f.authority and first.id = f.stands_for
 where not exists (select from audit_feedback later where later.authority = f.authority and later.replaces = f.id);
grant select on audit_feedback_now to ownwords_app;

create or replace view audit_reply_now with (security_invoker = true) as
select y.authority, y.id, y.feedback_id, y.words, y.wrong, y.recorded_at, y.recorded_by
  from audit_reply y
 where not exists (select from audit_reply later where later.authority = y.authority and later.replaces = y.id);
grant select on audit_reply_now to ownwords_app;

-- What somebody is to do because of an audit: read a case, answer what was found in their work, or do what was agreed. Where what
-- they were told was put right after they answered, they answer again.
create or replace view audit_owed with (security_invoker = true) as
select r.authority, r.case_id, r.audit_case_id, r.id as row_id, 'read'::text as kind, p.name as words, r.reader as who_id,
       ''::text as who, r.due_on, r.recorded_at
  from audit_reader_now r
  join audit_case c on c.authority = r.authority and c.id = r.audit_case_id
  join audit_programme_now p on p.authority = r.authority and p.id = c.programme_id
 where not exists (select from audit a where a.authority = r.authority and a.reader_id = r.id)
union all
select f.authority, f.case_id, f.audit_case_id, f.id, case when y.id is null then 'answer' else 'again' end, '', f.given_to, '', null,
       f.last_at
  from audit_feedback_now f
  left join audit_reply_now y on y.authority = f.authority and y.feedback_id = f.id
 where f.in_error is null and (y.id is null or y.recorded_at < f.last_at)
union all
select t.authority, t.case_id, t.audit_case_id, t.id, 'do', t.what, t.who_id, t.who, t.due_on, t.recorded_at
  from audit_action_now t
 where not exists (select from audit_action_ended e where e.authority = t.authority and e.action_id = t.id);
grant select on audit_owed to ownwords_app;
