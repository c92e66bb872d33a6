-- That the person was given their plan in writing, made from the record at that moment, or was left with what they had.
--   wording  the council's wording that it has; none where it has ours
--   digest   of the bytes that were given, which lie beside it
--   words    why it was not given; or anything else about it
create table document_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    document    text        not null,
    given       boolean     not null,
    form        text,
    language    text,
    how         text,
    to_whom     text,
    words       text,
    given_on    date        not null,
    wording     uuid,
    size        bigint,
    digest      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, wording) references document_wording,
    check (given = (form is not null)),
    check (given = (language is not null)),
    check (given = (how is not null)),
    check (given = (size is not null)),
    check (given = (digest is not null)),
    check (given or words is not null)
);
create index document_given_of_case on document_given (authority, case_id);
create index document_given_by_wording on document_given (authority, wording);
call keep('document_given');

-- Named as its table, with piece: then verifying compares them with the digest in their row.
create table document_given_piece (
    authority text    not null,
    row_id    uuid    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (authority, row_id, piece),
    foreign key (authority, row_id) references document_given
);
call guard_append_only('document_given_piece');
