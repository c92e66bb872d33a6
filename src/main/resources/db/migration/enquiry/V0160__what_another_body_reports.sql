-- Why this body was asked to enquire, and whether its report is waited for here. Null in rows from before: where they have a day,
-- the report is a next step. A request that was recorded again stands for the first: what was reported stays with it. Null in
-- other rows, so that the digests of rows from before stay.
alter table caused_enquiry
    add why_them       text,
    add report_awaited boolean,
    add stands_for     uuid,
    add foreign key (authority, stands_for) references caused_enquiry;
create index caused_enquiry_stands_for on caused_enquiry (authority, stands_for);
create index caused_enquiry_by_what_it_stands_for
    on caused_enquiry (authority, (case when stands_for is null then id else stands_for end));

-- What became of the report: it came, it was accepted, it was not accepted and is asked for again, or it is no longer needed. The
-- latest counts.
--   persons_words  what the person says about what was found
--   who, who_id    who sees to it when it goes on after the closing of goes_on_after
create table caused_report (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    caused_id     uuid        not null,
    became        text        not null check (became in ('received', 'accepted', 'asked-again', 'not-needed')),
    words         text,
    persons_words text,
    report_by     date,
    who           text,
    who_id        text,
    goes_on_after uuid,
    happened_on   date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, caused_id) references caused_enquiry,
    foreign key (authority, goes_on_after) references enquiry,
    check (words is not null or became = 'accepted' or goes_on_after is not null),
    check (persons_words is null or became = 'received'),
    check (report_by is null or became = 'asked-again'),
    check (num_nulls(who, goes_on_after) in (0, 2) and (who is null or became = 'asked-again'))
);
create index caused_report_of_case on caused_report (authority, case_id);
create index caused_report_of_caused on caused_report (authority, caused_id);
create index caused_report_goes_on_after on caused_report (authority, goes_on_after);
call keep('caused_report');
