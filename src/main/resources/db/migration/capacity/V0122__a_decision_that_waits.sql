-- What became of looking again at a decision that could wait, when an enquiry ended: it was done, goes on after closing, or is
-- not needed. Another enquiry of the case may end later: that is another row, which replaces this one.
create table look_again (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    assessment_id uuid        not null,
    replaces      uuid,
    became        text        not null check (became in ('done', 'goes-on', 'not-needed')),
    done_on       date,
    words         text,
    who           text,
    who_id        text,
    due_on        date,
    goes_on_after uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, assessment_id, replaces),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, assessment_id) references capacity_assessment,
    foreign key (authority, replaces) references look_again,
    check ((became = 'done') = (done_on is not null)),
    check ((became = 'goes-on') = (who is not null and goes_on_after is not null)),
    check ((became = 'goes-on') = (words is null))
);
create index look_again_of_case on look_again (authority, case_id);
create index look_again_replaces on look_again (authority, replaces);
call keep('look_again');
