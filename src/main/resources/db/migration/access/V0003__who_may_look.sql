-- The councils there are. Settings, not records: an administrator may correct a name. A council uses this installation
-- once it has practitioners here.
create table authority (
    code     text primary key check (code ~ '^[0-9A-Za-z]{3,5}$'),
    name     text not null,
    ons_code text,
    region   text
);
alter table authority enable row level security;
create policy named_on_every_page on authority for select to ownwords_app using (true);
create policy set_up_its_own on authority for insert to ownwords_app with check (code = current_authority());
grant select, insert on authority to ownwords_app;

create table team (
    authority text not null references authority,
    code      text not null,
    name      text not null,
    primary key (authority, code)
);
call guard('team');
grant insert on team to ownwords_app;

create table practitioner (
    authority text not null references authority,
    username  text not null,
    name      text not null,
    role      text not null check (role in ('practitioner', 'manager', 'board-viewer', 'administrator')),
    team      text,
    primary key (authority, username),
    unique (username),
    foreign key (authority, team) references team
);
call guard('practitioner');
grant insert on practitioner to ownwords_app;

-- Before sign-in no authority is known; this finds one person by their exact username and nothing else.
create function practitioner_signing_in(wanted text) returns setof practitioner language sql stable security definer
    set search_path = public, pg_temp
    return (select p from practitioner p where p.username = wanted);
revoke execute on function practitioner_signing_in from public;
grant execute on function practitioner_signing_in to ownwords_app;

-- The name of the council that uses this installation, where it is only one, for the pages before sign-in.
create function only_council() returns text language sql stable security definer set search_path = public, pg_temp
begin atomic
    select min(a.name) from authority a
     where exists (select from practitioner p where p.authority = a.code)
    having count(*) = 1;
end;
revoke execute on function only_council from public;
grant execute on function only_council to ownwords_app;

-- Every look, refusals included: who, in what role, at which page about which case or person, and what came of it.
create table look (
    authority text        not null,
    id        bigint      generated always as identity,
    at        timestamptz not null,
    username  text        not null,
    role      text        not null,
    method    text        not null,
    route     text        not null,
    subject   uuid,
    searched  text,
    status    integer     not null,
    primary key (authority, id)
);
create index look_at_subject on look (authority, subject, at desc);
call guard_append_only('look');
