-- How long a stage is meant to take here: a target with a reason for departure, never a gate. No national number exists.
create table timescale (
    authority      text    not null references authority,
    stage          text    not null,
    working_days   integer not null check (working_days >= 0),
    effective_from date    not null,
    owner          text    not null,
    primary key (authority, stage, effective_from)
);
call guard('timescale');
grant insert on timescale to ownwords_app;

-- A clock stopped for a reason, with a manager's support, and started again.
create table pause (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    reason       text        not null,
    why          text        not null,
    from_date    date        not null,
    until_date   date,
    supported_by text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id)
);
create index pause_of_case on pause (authority, case_id);
call keep('pause');

create table resumption (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    pause_id    uuid        not null,
    resumed_on  date        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, pause_id),
    foreign key (authority, pause_id) references pause
);
create index resumption_of_case on resumption (authority, case_id);
call keep('resumption');

-- The clocks that stand still now.
create view pause_open with (security_invoker = true) as
select p.authority, p.case_id, p.id as pause_id, p.reason, p.from_date as since, p.until_date as until
  from pause p
 where not exists (select from resumption r where r.authority = p.authority and r.pause_id = p.id);
grant select on pause_open to ownwords_app;
