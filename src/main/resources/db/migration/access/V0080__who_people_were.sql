-- Who somebody who works here was, in what role and team, from when to when: part of the record and of its proof. Each
-- change is a row. Of those that have begun, the one recorded last counts. Without a role somebody works here no more;
-- their name stays beside what they recorded.
create table post (
    authority   text        not null,
    id          uuid        not null,
    actor       text        not null,
    username    text        not null,
    name        text        not null,
    role        text        check (role in ('practitioner', 'manager', 'board-viewer', 'analyst', 'administrator')),
    team        text,
    from_day    date        not null,
    until_day   date,
    why         text,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, actor) references practitioner,
    foreign key (authority, team) references team,
    foreign key (authority, replaces) references post,
    check (until_day >= from_day)
);
create index post_of_actor on post (authority, actor, recorded_at);
create index post_in_team on post (authority, team);
call keep('post');

-- What a team is called, and whether it is still there.
create table team_named (
    authority   text        not null,
    id          uuid        not null,
    code        text        not null,
    name        text        not null,
    ended       boolean     not null,
    why         text,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, code) references team,
    foreign key (authority, replaces) references team_named
);
create index team_named_of_code on team_named (authority, code, recorded_at);
call keep('team_named');

-- The chain of each: what is recorded of them as somebody who works here. What is left here is who they are, and what they
-- sign in with now, which is nobody else's.
alter table practitioner add column chain_id uuid not null default gen_random_uuid();
alter table team add column chain_id uuid not null default gen_random_uuid();

create temporary table new_fact on commit drop as
select p.authority, p.chain_id, 1 as seq, 'PostRecorded' as kind, 'post' as row_table, gen_random_uuid() as row_id,
       transaction_timestamp() as happened_at, null::bytea as row_digest
  from practitioner p
 union all
select t.authority, t.chain_id, 1, 'TeamRecorded', 'team_named', gen_random_uuid(), transaction_timestamp(), null::bytea
  from team t;
insert into post
select p.authority, f.row_id, p.id, p.username, p.name, p.role, p.team, date '2015-04-01', null,
       'As it stood when changes of posts began to be kept', null, transaction_timestamp(), 'set-up'
  from practitioner p
  join new_fact f on f.authority = p.authority and f.chain_id = p.chain_id;
insert into team_named
select t.authority, f.row_id, t.code, t.name, false, 'As it stood when changes of teams began to be kept', null,
       transaction_timestamp(), 'set-up'
  from team t
  join new_fact f on f.authority = t.authority and f.chain_id = t.chain_id;
update new_fact set row_digest = row_digest(row_table, authority, row_id);
call append_facts(transaction_timestamp(), 'set-up');
drop table new_fact;

drop function practitioner_signing_in;
create function practitioner_signing_in(wanted text) returns setof post language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct on (o.authority, o.actor) o.*
      from practitioner p
      join post o on o.authority = p.authority and o.actor = p.id
     where p.username = wanted and o.from_day <= (now() at time zone 'Europe/London')::date
     order by o.authority, o.actor, o.recorded_at desc, o.id;
end;
revoke execute on function practitioner_signing_in from public;
grant execute on function practitioner_signing_in to ownwords_app;

drop index practitioner_in_team;
alter table practitioner drop column name, drop column role, drop column team;
alter table team drop column name;
grant update (username) on practitioner to ownwords_app;
