-- Whether somebody was asked may have been recorded wrongly. It is recorded again in a row that stands for the first, so that
-- it still belongs to the concern that it was recorded with. Null in other rows, so that the digests of rows from before stay.
alter table ask
    add stands_for uuid,
    add foreign key (authority, stands_for) references ask;
create index ask_stands_for on ask (authority, stands_for);
