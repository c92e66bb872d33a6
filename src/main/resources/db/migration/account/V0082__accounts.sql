-- Signing in without a provider: a password and a second factor of somebody who works here. A secret is no record: it
-- changes, and what it was is of no use. last_step is the time step of the last code that was used, so that none is used
-- twice.
create table account (
    authority  text        not null,
    actor      text        not null,
    password   text        not null,
    secret     bytea       not null,
    last_step  bigint      not null,
    changed_at timestamptz not null,
    primary key (authority, actor),
    foreign key (authority, actor) references practitioner
);
call guard('account');
grant insert, update on account to ownwords_app;

-- A link by which somebody sets their password, once. Only its digest is kept.
create table invitation (
    authority  text        not null,
    digest     bytea       not null,
    actor      text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (authority, digest),
    foreign key (authority, actor) references practitioner
);
create index invitation_of_actor on invitation (authority, actor);
call guard('invitation');
grant insert, update (used_at) on invitation to ownwords_app;

-- The link by which the first administrator is made, while nobody works here. Whoever starts the application makes it.
create table first_link (
    digest     bytea       primary key,
    expires_at timestamptz not null
);

create function first_link_opens(wanted bytea, at timestamptz) returns boolean language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from first_link l where l.digest = wanted and l.expires_at > at)
           and not exists (select from practitioner);
revoke execute on function first_link_opens from public;
grant execute on function first_link_opens to ownwords_app;

-- How often somebody has tried to sign in of late, by digests of a name and of an address. Counted before a password is
-- looked at, which takes long.
create table sign_in_try (
    key bytea       not null,
    at  timestamptz not null
);
create index sign_in_try_of_key on sign_in_try (key, at);

-- Whether there may be another try by this key; if so, it is counted.
create function may_try_to_sign_in(wanted bytea, most integer, since timestamptz, now_at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from sign_in_try t where t.at < since;
    if (select count(*) from sign_in_try t where t.key = wanted and t.at >= since) >= most then
        return false;
    end if;
    insert into sign_in_try values (wanted, now_at);
    return true;
end
$$;
revoke execute on function may_try_to_sign_in from public;
grant execute on function may_try_to_sign_in to ownwords_app;
