-- A picture, a recording or a paper of a meeting: what it is in words, whether it is the person's own, and the digest of its
-- bytes. Those lie beside it in pieces, written in the same transaction, so there are none without their row.
--   type     what its bytes say it is
--   checked  whether it was checked for viruses, which needs a scanner
create table meeting_attachment (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    meeting_id  uuid        not null,
    what        text        not null,
    theirs      boolean     not null,
    type        text        not null,
    size        bigint      not null,
    digest      text        not null,
    checked     boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, meeting_id) references meeting
);
create index meeting_attachment_of_case on meeting_attachment (authority, case_id);
create index meeting_attachment_of_meeting on meeting_attachment (authority, meeting_id);
call keep('meeting_attachment');

-- Named as its table, with piece: then verifying compares them with the digest in their row.
create table meeting_attachment_piece (
    authority text    not null,
    row_id    uuid    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (authority, row_id, piece),
    foreign key (authority, row_id) references meeting_attachment
);
call guard_append_only('meeting_attachment_piece');
