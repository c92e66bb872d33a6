-- What is due was asked of every concept for every case at each look, in SQL that knew them all. Each concept now says in
-- Java what is owed because of it; here it is kept, worked out anew in the transaction of each fact of a case. It is no
-- record: it can be thrown away and made again.
drop view nothing_next;
drop view due_now;
drop view case_open;
drop view section42_due;
drop view enquiry_due;
drop view plan_due;
drop view review_due;
drop view conclusion_due;
drop view pause_open;

-- Each case as it was when what is due on it was last worked out: how long its chain was, who held it, and whether anything
-- is due at all. since is the day something has waited from the longest.
create table case_standing (
    authority text    not null,
    case_id   uuid    not null,
    position  bigint  not null,
    open      boolean not null,
    waits     boolean not null,
    team      text,
    held_by   text,
    since     date,
    primary key (authority, case_id),
    foreign key (authority, case_id) references case_file
);
create index case_standing_not_allocated on case_standing (authority, since, case_id) where waits and held_by is null;
call guard('case_standing');
grant insert, update on case_standing to ownwords_app;

-- One thing that is due. on_list_of is the colleague on whose list it stands, who is somebody else it waits for, in words,
-- and done_by is set where it waits for anybody who may sign off the work of that colleague. The clock of it stands still
-- from still_from to the day before still_until.
create table due_line (
    authority   text    not null,
    case_id     uuid    not null,
    kind        text    not null,
    row_id      uuid    not null,
    what        text    not null,
    why         text    not null,
    path        text    not null,
    open        boolean not null,
    team        text,
    held_by     text,
    on_list_of  text,
    who         text,
    done_by     text,
    since       date,
    due_on      date,
    still_from  date,
    still_until date,
    primary key (authority, case_id, kind, row_id),
    foreign key (authority, case_id) references case_standing
);
create index due_line_of_colleague on due_line (authority, on_list_of, due_on, since, case_id);
create index due_line_of_team on due_line (authority, team, due_on, since, case_id);
create index due_line_to_sign on due_line (authority, since, case_id) where done_by is not null;
call guard('due_line');
grant insert, delete on due_line to ownwords_app;
