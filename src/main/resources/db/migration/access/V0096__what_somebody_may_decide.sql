-- What somebody may decide and sign off, as part of their post. Without it the post has what its role has: those who open
-- cases decide, and managers sign off, as it was before. Nulls change no digest (row_digest).
alter table post
    add column may_decide   boolean,
    add column may_sign_off boolean,
    add column may_from     date,
    add column may_until    date,
    add check ((may_decide is null) = (may_sign_off is null)),
    add check (may_until >= may_from);

-- The function gives whole rows of the table, and has to know the new columns.
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

-- That somebody is away, and who covers for them meanwhile. Each change is a row that replaces the one before; of one that is
-- called off, nothing holds.
create table absence (
    authority   text        not null,
    id          uuid        not null,
    actor       text        not null,
    from_day    date        not null,
    until_day   date        not null,
    covered_by  text,
    called_off  boolean     not null,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, actor) references practitioner,
    foreign key (authority, covered_by) references practitioner,
    foreign key (authority, replaces) references absence,
    check (until_day >= from_day),
    check (covered_by <> actor)
);
create index absence_of_actor on absence (authority, actor, recorded_at);
create index absence_covered_by on absence (authority, covered_by, until_day);
call keep('absence');
