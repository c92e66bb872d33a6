-- Who holds a case. The latest row counts.
create table allocation (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    team        text        not null,
    held_by     text,
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, team) references team,
    foreign key (authority, held_by) references practitioner
);
create index allocation_of_case on allocation (authority, case_id);
call keep('allocation');

create view held_now with (security_invoker = true) as
select distinct on (a.authority, a.case_id) a.authority, a.case_id, a.team, a.held_by, a.recorded_at
  from allocation a
 order by a.authority, a.case_id, a.recorded_at desc, a.id;
grant select on held_now to ownwords_app;

-- Cases on which something is still to be decided or concluded.
create view case_open with (security_invoker = true) as
select c.authority, c.case_id
  from concern c
 where not exists (select from section42_decision d
                    where d.authority = c.authority and d.concern_id = c.id and d.result <> 'not-yet-decidable')
   and not exists (select from received_decision r
                    where r.authority = c.authority and r.concern_id = c.id and r.decision is not null)
union
select e.authority, e.case_id
  from enquiry e
 where not exists (select from conclusion n
                     join sign_off s on s.authority = n.authority and s.conclusion_id = n.id and s.agreed
                    where n.authority = e.authority and n.enquiry_id = e.id)
   and not exists (select from received_ending r
                    where r.authority = e.authority and r.enquiry_id = e.id and r.concluded_on is not null);
grant select on case_open to ownwords_app;

-- Everything that is to be done next, told by the concepts it belongs to.
create view due_now with (security_invoker = true) as
select u.authority, u.case_id, u.what, u.who, u.due_on, u.row_id, u.kind,
       p.given_name || ' ' || p.family_name as person,
       h.held_by, h.team,
       exists (select from pause s
                where s.authority = u.authority and s.case_id = u.case_id
                  and not exists (select from resumption r where r.authority = s.authority and r.pause_id = s.id))
           as paused
  from (select * from section42_due
        union all select * from enquiry_due
        union all select * from plan_due
        union all select * from review_due
        union all select * from conclusion_due) u
  join case_file f on f.authority = u.authority and f.id = u.case_id
  join person_now p on p.authority = f.authority and p.person_id = f.person_id
  left join held_now h on h.authority = u.authority and h.case_id = u.case_id;
grant select on due_now to ownwords_app;

-- An open enquiry for which nobody has said what happens next: always a finding.
create view nothing_next with (security_invoker = true) as
select o.authority, o.case_id, p.given_name || ' ' || p.family_name as person, h.held_by, h.team
  from case_open o
  join case_file f on f.authority = o.authority and f.id = o.case_id
  join person_now p on p.authority = f.authority and p.person_id = f.person_id
  left join held_now h on h.authority = o.authority and h.case_id = o.case_id
 where not exists (select from due_now d where d.authority = o.authority and d.case_id = o.case_id);
grant select on nothing_next to ownwords_app;
