-- Which concepts were asked when what is due in a council was last worked out as a whole. Where a new version asks another,
-- everything is worked out again: what it is owed because of may have been recorded long ago. It is no record.
create table worked_out_from (
    authority text   primary key references authority,
    concepts  text[] not null
);
call guard('worked_out_from');
grant insert, update on worked_out_from to ownwords_app;
