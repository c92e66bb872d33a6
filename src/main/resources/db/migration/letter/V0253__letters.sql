-- A letter as it was sent: to whom, how, on which day, and every word of it. What was made from the record stands around what the
-- worker added. Sent once more, it is another row, which names the first. A row that was recorded again as it should be stands for
-- the first.
--   about      the concern or the meeting that it is about, by kind
--   begins     what stands before the worker's own words
--   own_words  what the worker added, or null
--   named_why  why somebody is named in them, or null
--   ends       what stands after them
--   resends    the letter that is sent once more, or null
create table letter (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    kind        text        not null check (kind in ('received', 'referrer', 'partner', 'invitation', 'invitation-of-others')),
    about       uuid        not null,
    to_whom     text        not null,
    begins      text        not null,
    own_words   text,
    named_why   text,
    ends        text        not null,
    how         text        not null check (how in ('post', 'email', 'by-hand', 'read-aloud', 'other')),
    sent_on     date        not null,
    resends     uuid,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, resends) references letter,
    foreign key (authority, stands_for) references letter
);
create index letter_of_case on letter (authority, case_id);
create index letter_resends on letter (authority, resends);
create index letter_stands_for on letter (authority, stands_for);
create index letter_by_what_it_stands_for on letter (authority, (case when stands_for is null then id else stands_for end));
call keep('letter');
