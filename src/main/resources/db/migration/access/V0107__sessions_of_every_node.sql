-- The sessions of those who have signed in or are about to, for every node: the tables of Spring Session JDBC as it has
-- them (decision 0039). A session begins before it is known whose it is, so no council can be asked for.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session on delete cascade
);
grant select, insert, update, delete on spring_session, spring_session_attributes to ownwords_app;

-- Words sent without a session, until the same person has signed in again. Whoever has the key, which is in the session
-- they sign in with, gets them once; nobody can list them.
create table held_words (
    key     uuid        primary key,
    form    text        not null,
    typed   text        not null,
    size    bigint      not null,
    held_at timestamptz not null
);

-- Holds words, if there is room: no more than so much in all.
create function hold_words(k uuid, form text, typed text, size bigint, most_of_all bigint, at timestamptz)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('held words', 0));
    delete from held_words w where w.held_at < at - interval '1 hour';
    if (select coalesce(sum(w.size), 0) from held_words w) + size > most_of_all then
        return false;
    end if;
    insert into held_words values (k, form, typed, size, at);
    return true;
end
$$;
revoke execute on function hold_words from public;
grant execute on function hold_words to ownwords_app;

-- Gives them back, once.
create function take_words(k uuid) returns table (form text, typed text) language sql security definer
    set search_path = public, pg_temp
begin atomic
    delete from held_words w where w.key = k returning w.form, w.typed;
end;
revoke execute on function take_words from public;
grant execute on function take_words to ownwords_app;
