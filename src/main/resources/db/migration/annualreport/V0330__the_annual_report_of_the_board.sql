-- The annual report of the Safeguarding Adults Board (Care Act 2014, schedule 2, paragraph 4): what the Board writes for
-- each part, what members send in themselves, what readers of a draft say, and the report as it was issued. The years are
-- those of the return: 2025-26.

-- What the Board writes for a part. The row that no other replaces counts.
create table annual_report_part (
    authority   text        not null references authority,
    id          uuid        not null,
    year        text        not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
    part        text        not null check (part in ('objective', 'strategy', 'members', 'outcomes', 'feedback', 'reviews-ended',
                                                     'reviews-going-on', 'findings-acted', 'findings-not-acted', 'next')),
    words       text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, year, part, replaces),
    foreign key (authority, replaces) references annual_report_part
);
create index annual_report_part_replaces on annual_report_part (authority, replaces);
call keep('annual_report_part');

-- What a member of the Board did, in its own words. Null where it is the first it sent for the year.
create table annual_report_member (
    authority   text        not null references authority,
    id          uuid        not null,
    year        text        not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
    member      text        not null,
    did         text        not null,
    difference  text        not null,
    will_do     text,
    stands_for  uuid,
    replaces    uuid,
    why         text,
    in_error    boolean,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, stands_for) references annual_report_member,
    foreign key (authority, replaces) references annual_report_member,
    check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    check (in_error is null or in_error and replaces is not null)
);
create index annual_report_member_of on annual_report_member (authority, year);
create index annual_report_member_stands_for on annual_report_member (authority, stands_for);
call keep('annual_report_member');

-- What somebody says of a draft. settled: what was done about it, said once.
create table annual_report_comment (
    authority   text        not null references authority,
    id          uuid        not null,
    year        text        not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
create index annual_report_comment_of on annual_report_comment (authority, year);
call keep('annual_report_comment');

create table annual_report_settled (
    authority   text        not null references authority,
    id          uuid        not null,
    comment_id  uuid        not null,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, comment_id),
    foreign key (authority, comment_id) references annual_report_comment
);
call keep('annual_report_settled');

-- The report as it was issued, to the byte. A later one of the same year stands beside it.
create table annual_report_issued (
    authority   text        not null references authority,
    id          uuid        not null,
    year        text        not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
    agreed_by   text        not null,
    agreed_on   date        not null,
    file        bytea       not null,
    digest      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
create index annual_report_issued_of on annual_report_issued (authority, year);
call keep('annual_report_issued');

-- To whom it was sent. Five people or bodies have to have it (schedule 2, paragraph 4(2)); others may.
create table annual_report_sent (
    authority   text        not null references authority,
    id          uuid        not null,
    issued_id   uuid        not null,
    recipient   text        not null check (recipient in ('chief-executive', 'leader', 'policing-body', 'healthwatch', 'wellbeing-board', 'other')),
    who         text        not null,
    sent_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, issued_id) references annual_report_issued
);
create index annual_report_sent_of on annual_report_sent (authority, issued_id);
call keep('annual_report_sent');
