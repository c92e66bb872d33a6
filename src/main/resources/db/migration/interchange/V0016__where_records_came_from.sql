-- The sending system's own identifier of each record that was brought in, the row it became, and what was sent, as a
-- digest: the same again changes nothing, and something else under the same identifier is refused. A risk has no
-- identifier; it goes by its enquiry's, what it says and how often it has said it.
create table origin (
    authority   text        not null references authority,
    kind        text        not null check (kind in ('person', 'concern', 'enquiry', 'outcome', 'risk', 'review')),
    source_id   text        not null,
    row_id      uuid        not null,
    sent        bytea       not null,
    received_at timestamptz not null,
    primary key (authority, kind, source_id)
);
create index origin_of_row on origin (authority, row_id);
call guard_append_only('origin');
