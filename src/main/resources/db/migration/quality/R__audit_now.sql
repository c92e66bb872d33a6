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

-- What somebody is to do because of an audit: read a case, answer what was found in their work, or do what was agreed.
create or replace view audit_owed with (security_invoker = true) as
select r.authority, r.case_id, r.audit_case_id, r.id as row_id, 'read'::text as kind, p.name as words, r.reader as who_id,
       ''::text as who, r.due_on, r.recorded_at
  from audit_reader_now r
  join audit_case c on c.authority = r.authority and c.id = r.audit_case_id
  join audit_programme p on p.authority = r.authority and p.id = c.programme_id
 where not exists (select from audit a where a.authority = r.authority and a.reader_id = r.id)
union all
select f.authority, f.case_id, f.audit_case_id, f.id, 'answer', '', f.given_to, '', null, f.recorded_at
  from audit_feedback f
 where not exists (select from audit_reply y where y.authority = f.authority and y.feedback_id = f.id)
union all
select t.authority, t.case_id, t.audit_case_id, t.id, 'do', t.what, t.who_id, t.who, t.due_on, t.recorded_at
  from audit_action t
 where not exists (select from audit_action_ended e where e.authority = t.authority and e.action_id = t.id);
grant select on audit_owed to ownwords_app;
