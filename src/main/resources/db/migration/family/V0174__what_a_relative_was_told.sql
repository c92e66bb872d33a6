-- What a relative or a friend was told on the way, how, what they fear and how that was answered.
--   wanted   whether the person wants them to be told, where they were asked
--   fears    what they fear, such as being blamed for what they told us
--   answered what was said to that
--   next_on  the day on which they are told more
create table relative_told (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    who         text        not null,
    how         text        not null check (how in ('face-to-face', 'telephone', 'in-writing', 'other')),
    what        text        not null,
    wanted      text        not null check (wanted in ('yes', 'no', 'not-asked')),
    fears       text,
    answered    text,
    told_on     date        not null,
    next_on     date,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references relative_told,
    check (fears is not null or answered is null)
);
create index relative_told_of_case on relative_told (authority, case_id);
create index relative_told_stands_for on relative_told (authority, stands_for);
create index relative_told_by_what_it_stands_for on relative_told (authority, (case when stands_for is null then id else stands_for end));
call keep('relative_told');
