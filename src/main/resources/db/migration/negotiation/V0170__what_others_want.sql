-- What somebody else wants for the person: a relative or a friend, or what a professional suggests. It stands beside what the
-- person wants, in its own voice, and is never counted as theirs.
--   beside     which of the things the person wants it stands beside, where it is about one of them
--   reception  what the person made of it, or that they were not asked
--   reception_words what they said of it, or why they were not asked
--   follows    the earlier one that this is a newer version of
create table others_view (
    authority       text        not null,
    id              uuid        not null,
    case_id         uuid        not null,
    whose           text        not null check (whose in ('relative', 'professional')),
    who             text        not null,
    words           text        not null,
    beside          uuid,
    reception       text        not null check (reception in ('takes-up', 'in-part', 'dismisses', 'not-asked')),
    reception_words text,
    said_on         date        not null,
    follows         uuid,
    stands_for      uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, beside) references desired_outcome,
    foreign key (authority, follows) references others_view,
    foreign key (authority, stands_for) references others_view,
    check (reception <> 'not-asked' or reception_words is not null)
);
create index others_view_of_case on others_view (authority, case_id);
create index others_view_beside on others_view (authority, beside);
create index others_view_follows on others_view (authority, follows);
create index others_view_stands_for on others_view (authority, stands_for);
create index others_view_by_what_it_stands_for on others_view (authority, (case when stands_for is null then id else stands_for end));
call keep('others_view');
