-- The moment the record is read at: as it stands now, unless whoever asks has named an earlier one for the transaction.
-- What was recorded later does not count yet. It stood with what counts; who a case is about is read at that moment, too.
create or replace function counted_at() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('ownwords.counted_at', true), '')::timestamptz, 'infinity'::timestamptz);
revoke execute on function counted_at from public;
grant execute on function counted_at to ownwords_app;
