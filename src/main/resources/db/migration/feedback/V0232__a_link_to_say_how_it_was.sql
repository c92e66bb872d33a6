-- A link by which somebody says themselves how it was. Of the link only its digest is kept. It opens until a moment, or until it
-- was used or taken back.
create table feedback_link (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    offer_id    uuid        not null,
    digest      text        not null,
    until_at    timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, digest),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, offer_id) references feedback_offer
);
create index feedback_link_of_case on feedback_link (authority, case_id);
create index feedback_link_of_offer on feedback_link (authority, offer_id);
call keep('feedback_link');

-- That a link was taken back.
create table feedback_link_ended (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    link_id     uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, link_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, link_id) references feedback_link
);
create index feedback_link_ended_of_case on feedback_link_ended (authority, case_id);
call keep('feedback_link_ended');

-- What somebody has written by a link and not sent yet. It is no part of the record, and is deleted when it is sent or the link ends.
create table feedback_begun (
    authority text        not null,
    link_id   uuid        not null,
    fields    text[]      not null,
    answers   text[]      not null,
    saved_at  timestamptz not null,
    primary key (authority, link_id),
    foreign key (authority, link_id) references feedback_link,
    check (cardinality(fields) = cardinality(answers))
);
call guard('feedback_begun');
grant insert, update, delete on feedback_begun to ownwords_app;
