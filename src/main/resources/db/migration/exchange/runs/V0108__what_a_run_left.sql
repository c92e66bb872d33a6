-- What a run left, as one ZIP in pieces, for every node. It is not part of the record, and goes after some days.
create table run_left (
    authority text    not null,
    run_id    uuid    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (authority, run_id, piece),
    foreign key (authority, run_id) references run
);
call guard('run_left');
grant insert, delete on run_left to ownwords_app;

-- How far a run has come, in words, for whoever looks at it on another node.
create table run_far (
    authority text not null,
    run_id    uuid not null,
    words     text not null,
    primary key (authority, run_id),
    foreign key (authority, run_id) references run
);
call guard('run_far');
grant insert, update on run_far to ownwords_app;
