-- A picture that came with what the person sent from a page of their own. Its bytes lie beside it in pieces, written in the same
-- transaction.
--   type     what its bytes say it is
--   checked  whether it was checked for viruses, which needs a scanner
create table own_page_picture (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    said_id     uuid        not null,
    type        text        not null,
    size        bigint      not null,
    digest      text        not null,
    checked     boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, said_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, said_id) references own_page_said
);
create index own_page_picture_of_case on own_page_picture (authority, case_id);
call keep('own_page_picture');

-- Named as its table, with piece: then verifying compares them with the digest in their row.
create table own_page_picture_piece (
    authority text    not null,
    row_id    uuid    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (authority, row_id, piece),
    foreign key (authority, row_id) references own_page_picture
);
call guard_append_only('own_page_picture_piece');
