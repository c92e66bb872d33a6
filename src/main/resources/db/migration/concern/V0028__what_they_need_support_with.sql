-- What the person of a concern needs support with and which conditions they have, recorded later than the concern: often
-- nobody knows on the day. The latest counts, before what was said when it was raised.
create table concern_support (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    concern_id     uuid        not null,
    support_reason text        not null,
    health         text[]      not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, concern_id) references concern
);
create index concern_support_of_case on concern_support (authority, case_id);
create index concern_support_of_concern on concern_support (authority, concern_id);
call keep('concern_support');

create view concern_support_now with (security_invoker = true) as
select s.*
  from concern_support s
 where not exists (select from concern_support later
                    where later.authority = s.authority and later.concern_id = s.concern_id
                      and (later.recorded_at, later.id) > (s.recorded_at, s.id));
grant select on concern_support_now to ownwords_app;

create or replace view reporting.concern with (security_invoker = true) as
select c.authority, c.id as concern_id, c.case_id, f.person_id, c.raised_at,
       (c.raised_at at time zone 'Europe/London')::date as raised_on,
       c.raised_by, c.abuse_types, c.location, c.source_of_risk,
       coalesce(s.support_reason, c.support_reason) as support_reason, coalesce(s.health, c.health) as health
  from concern c
  left join case_file f on f.authority = c.authority and f.id = c.case_id
  left join concern_support_now s on s.authority = c.authority and s.concern_id = c.id;

create or replace view reporting.enquiry with (security_invoker = true) as
select e.authority, e.id as enquiry_id, e.case_id, e.concern_id, f.person_id, e.kind, e.started_on,
       coalesce(s.support_reason, c.support_reason) as support_reason, coalesce(s.health, c.health) as health
  from enquiry e
  left join case_file f on f.authority = e.authority and f.id = e.case_id
  left join concern c on c.authority = e.authority and c.id = e.concern_id
  left join concern_support_now s on s.authority = e.authority and s.concern_id = e.concern_id;
