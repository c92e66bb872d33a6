-- Who has signed in from where, by a digest of both. Whoever guesses from the same place does not keep them out.
create table sign_in_place (
    key bytea       primary key,
    at  timestamptz not null
);

create function signed_in_from(place bytea, now_at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into sign_in_place values (place, now_at) on conflict (key) do update set at = excluded.at
$$;

create function has_signed_in_from(place bytea, since timestamptz) returns boolean
    language sql security definer set search_path = public, pg_temp as $$
    select exists (select from sign_in_place p where p.key = place and p.at >= since)
$$;
revoke execute on function signed_in_from, has_signed_in_from from public;
grant execute on function signed_in_from, has_signed_in_from to ownwords_app;
