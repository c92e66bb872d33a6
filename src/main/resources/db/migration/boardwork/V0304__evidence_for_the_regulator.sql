-- What the regulator looks at, point by point, as a council wrote it. Where there is none, the points that come with the software
-- hold.
create table board_points (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    source      text        not null,
    points      text[]      not null check (cardinality(points) > 0),
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_points,
    foreign key (authority, replaces) references board_points,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_points_entry on board_points (authority, entry);
call keep('board_points');

-- What is claimed about one of the regulator's points, in the words the point had then, and what shows it.
create table board_claim (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    point       text        not null,
    words       text        not null,
    evidence    text        not null,
    kept_where  text,
    evidence_on date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_claim,
    foreign key (authority, replaces) references board_claim,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_claim_entry on board_claim (authority, entry);
create index board_claim_evidence_on on board_claim (authority, evidence_on desc);
call keep('board_claim');
