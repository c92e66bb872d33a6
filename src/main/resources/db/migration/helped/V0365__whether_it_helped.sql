-- What somebody says of whether it helped what was done without an enquiry, or that they were not asked and why. The latest for a
-- concern counts. It decides nothing about the concern.
--   words             what they say, verbatim
--   it_helped         whether it helped
--   feels             whether they feel safe now
--   voice             whose words and answers these are
--   words_for_board   words that the Board may read, as the person agreed
--   not_done, why     why they were not asked, and more about it
-- A row that was recorded again as it should be stands for the first.
create table helped (
    authority       text        not null,
    id              uuid        not null,
    case_id         uuid        not null,
    concern_id      uuid        not null,
    words           text,
    it_helped       text        check (it_helped in ('yes', 'partly', 'no', 'not-said')),
    feels           text        check (feels in ('yes', 'partly', 'no', 'cannot-say', 'not-asked')),
    voice           text        check (voice in ('adult', 'representative', 'advocate')),
    words_for_board text,
    not_done        text        check (not_done in ('died', 'not-reached', 'does-not-want', 'unsafe', 'unwell', 'other')),
    why             text,
    asked_on        date        not null,
    stands_for      uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, concern_id) references concern,
    foreign key (authority, stands_for) references helped,
    check ((not_done is null) = (it_helped is not null and feels is not null and voice is not null)),
    check (not_done is null or num_nonnulls(words, it_helped, feels, voice, words_for_board) = 0),
    check (not_done is not null or why is null)
);
create index helped_of_case on helped (authority, case_id);
create index helped_of_concern on helped (authority, concern_id);
create index helped_stands_for on helped (authority, stands_for);
create index helped_by_what_it_stands_for on helped (authority, (case when stands_for is null then id else stands_for end));
create index helped_for_board on helped (authority, asked_on) where words_for_board is not null;
call keep('helped');
