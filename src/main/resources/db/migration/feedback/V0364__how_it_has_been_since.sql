-- How it has been since an enquiry ended, asked about a year later by the team, or that they were not asked and why. The latest for
-- an enquiry counts. It decides nothing about the enquiry.
--   words             what they say, verbatim
--   answered_by       whose answers they are: the person's, or those of somebody who speaks for them
--   how, asked_by     in which way they were asked, and by whom
--   been              whether it has been better or worse than when the enquiry ended
--   feels             whether they feel safe now
--   lasted            whether what came about has lasted
--   not_done, why     why they were not asked, and more about it
-- A row that was recorded again as it should be stands for the first.
create table feedback_since (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    enquiry_id  uuid        not null,
    words       text,
    answered_by text        check (answered_by in ('adult', 'representative', 'advocate')),
    how         text        check (how in ('face-to-face', 'telephone', 'paper')),
    asked_by    text,
    been        text        check (been in ('better', 'same', 'worse', 'not-said')),
    feels       text        check (feels in ('yes', 'partly', 'no', 'cannot-say', 'not-asked')),
    lasted      text        check (lasted in ('yes', 'partly', 'no', 'nothing', 'not-said')),
    not_done    text        check (not_done in ('died', 'not-reached', 'does-not-want', 'unsafe', 'unwell', 'other')),
    why         text,
    asked_on    date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, stands_for) references feedback_since,
    check ((not_done is null) = (answered_by is not null and how is not null and asked_by is not null
                                 and been is not null and feels is not null and lasted is not null)),
    check (not_done is null or num_nonnulls(words, answered_by, how, asked_by, been, feels, lasted) = 0),
    check (not_done is not null or why is null)
);
create index feedback_since_of_case on feedback_since (authority, case_id);
create index feedback_since_of_enquiry on feedback_since (authority, enquiry_id);
create index feedback_since_stands_for on feedback_since (authority, stands_for);
create index feedback_since_by_what_it_stands_for on feedback_since (authority, (case when stands_for is null then id else stands_for end));
call keep('feedback_since');
