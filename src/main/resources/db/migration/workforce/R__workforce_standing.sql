-- What was said last of what was agreed and of what is needed.
create or replace view workforce_standing with (security_invoker = true) as
select distinct on (n.authority, n.about) n.authority, n.about, n.standing, n.happened_on, n.next_on
  from workforce_news n
 where n.again is distinct from 'not-here'
   and not exists (select from workforce_news later where later.authority = n.authority and later.replaces = n.id)
 order by n.authority, n.about, n.happened_on desc, n.recorded_at desc;
grant select on workforce_standing to ownwords_app;

-- Who had which training, as it is recorded now.
create or replace view course_had_now with (security_invoker = true) as
select h.authority, h.course, h.people, h.had_on
  from course_had h
 where h.again is distinct from 'not-here'
   and not exists (select from course_had later where later.authority = h.authority and later.replaces = h.id);
grant select on course_had_now to ownwords_app;

-- What is open: what somebody took on in supervision, training for everybody in a role, and questions that those who can be
-- asked have not answered. One view, because each look at a list of work asks for all of it.
create or replace view workforce_open with (security_invoker = true) as
select a.authority, 'agreed' as kind, a.entry, a.what as words, a.owner as person, null::text as role,
       coalesce(s.next_on, a.due_on) as due_on, null::int as every_months
  from supervision_agreed a
  left join workforce_standing s on s.authority = a.authority and s.about = a.entry
 where a.again is distinct from 'not-here'
   and not exists (select from supervision_agreed later where later.authority = a.authority and later.replaces = a.id)
   and coalesce(s.standing, 'goes-on') = 'goes-on'
   and not exists (select from supervision gone
                    where gone.authority = a.authority and gone.entry = a.supervision and gone.again = 'not-here'
                      and not exists (select from supervision later
                                       where later.authority = gone.authority and later.replaces = gone.id))
union all
select c.authority, 'courses', c.entry, c.title, null::text, r.role, null::date, c.every_months
  from course c
 cross join unnest(c.roles) as r(role)
 where c.required
   and c.again is distinct from 'not-here'
   and not exists (select from course later where later.authority = c.authority and later.replaces = c.id)
union all
select distinct q.authority, 'questions', q.entry, q.topic, k.person, null::text, null::date, null::int
  from practice_question q
  join champion k on k.authority = q.authority and k.person is not null and k.person <> q.recorded_by
 where q.again is distinct from 'not-here'
   and not exists (select from practice_question later where later.authority = q.authority and later.replaces = q.id)
   and k.again is distinct from 'not-here'
   and not exists (select from champion later where later.authority = k.authority and later.replaces = k.id)
   and not exists (select from workforce_reply y
                    where y.authority = q.authority and y.about = q.entry and y.again is distinct from 'not-here');
grant select on workforce_open to ownwords_app;
