-- A Board that a council has together with others (Care Act 2014, section 43(6)), as that council says it. Each change is a row that
-- replaces the one before. A council may be in several.
--   with_councils  the codes of the other councils; their Boards see what is published of this one, where they say the same
create table joint_board (
    authority      text        not null references authority,
    id             uuid        not null,
    joint_board_id uuid        not null,
    name           text        not null,
    with_councils  text[]      not null check (cardinality(with_councils) > 0),
    from_day       date        not null,
    until_day      date,
    why            text        not null,
    replaces       uuid,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, joint_board_id, replaces),
    foreign key (authority, replaces) references joint_board,
    check (until_day >= from_day)
);
create index joint_board_replaced on joint_board (authority, replaces);
call keep('joint_board');
