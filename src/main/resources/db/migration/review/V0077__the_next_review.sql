-- What became of the next review that a review had set, when an enquiry ended: it was done, goes on after closing, or is not
-- needed. Another enquiry of the case may end later: that is another row, which replaces this one.
create table next_review (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    review_id     uuid        not null,
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
    unique nulls not distinct (authority, review_id, replaces),
    foreign key (authority, review_id) references review,
    foreign key (authority, replaces) references next_review,
    check ((became = 'done') = (done_on is not null)),
    check ((became = 'goes-on') = (who is not null and goes_on_after is not null)),
    check ((became = 'goes-on') = (words is null))
);
create index next_review_of_case on next_review (authority, case_id);
create index next_review_replaces on next_review (authority, replaces);
call keep('next_review');
