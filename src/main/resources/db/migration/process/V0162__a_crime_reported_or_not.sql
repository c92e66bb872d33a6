-- What may be a crime, and whether it was reported to the police: by whom, or why not.
--   statement   who gave a statement as a witness, or offered to
--   their_view  what the person says about reporting it
create table crime_report (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    what         text        not null,
    their_view   text,
    reported     boolean     not null,
    reported_by  text,
    reference    text,
    statement    text,
    why_not      text,
    happened_on  date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references crime_report,
    check (reported = (reported_by is not null)),
    check (reported = (why_not is null)),
    check (reported or num_nonnulls(reference, statement) = 0)
);
create index crime_report_of_case on crime_report (authority, case_id);
create index crime_report_stands_for on crime_report (authority, stands_for);
create index crime_report_by_what_it_stands_for on crime_report (authority, (case when stands_for is null then id else stands_for end));
call keep('crime_report');
