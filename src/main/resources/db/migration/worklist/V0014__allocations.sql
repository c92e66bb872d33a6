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
