-- One thing to be done: what, who, by when, towards which of the things the person wants. A change replaces.
create table plan_item (
    authority         text        not null,
    id                uuid        not null,
    case_id           uuid        not null,
    what              text        not null,
    who               text        not null,
    due_on            date,
    towards           uuid,
    written_by_person boolean     not null,
    replaces          uuid,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, towards) references desired_outcome,
    foreign key (authority, replaces) references plan_item
);
create index plan_item_of_case on plan_item (authority, case_id);
call keep('plan_item');

create table plan_item_ended (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    plan_item_id  uuid        not null,
    done          boolean     not null,
    ended_on      date        not null,
    what_happened text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, plan_item_id),
    foreign key (authority, plan_item_id) references plan_item
);
create index plan_item_ended_of_case on plan_item_ended (authority, case_id);
call keep('plan_item_ended');

-- What the plan still asks of somebody: neither changed nor ended.
create view plan_due with (security_invoker = true) as
select i.authority, i.case_id, i.what, i.who, i.due_on, i.id as row_id, 'plan-item'::text as kind
  from plan_item i
 where not exists (select from plan_item later where later.authority = i.authority and later.replaces = i.id)
   and not exists (select from plan_item_ended e where e.authority = i.authority and e.plan_item_id = i.id);
grant select on plan_due to ownwords_app;
