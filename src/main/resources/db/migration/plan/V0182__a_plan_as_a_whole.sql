-- What holds for a plan as a whole. The latest counts.
--   if_wrong     what happens if it does not work
--   watched_by   who watches how it goes, and watched_how what they look for
--   looks_again  where it is looked at again
--   safe         what keeps the person safe later on; changed: what is changed in a service; justice: justice or redress
create table plan_arrangement (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    agrees      text        not null check (agrees in ('yes', 'partly', 'no', 'not-asked')),
    said        text,
    if_wrong    text,
    watched_by  text,
    watched_how text,
    looks_again text        check (looks_again in ('by-itself', 'with-their-care', 'not')),
    safe        text,
    changed     text,
    justice     text,
    agreed_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references plan_arrangement
);
create index plan_arrangement_of_case on plan_arrangement (authority, case_id);
create index plan_arrangement_stands_for on plan_arrangement (authority, stands_for);
create index plan_arrangement_by_what_it_stands_for on plan_arrangement (authority, (case when stands_for is null then id else stands_for end));
call keep('plan_arrangement');
