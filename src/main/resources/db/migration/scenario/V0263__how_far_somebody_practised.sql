-- How far somebody came in a made-up case that they practise on. It is no part of the record: it may change and go, is in no seal and in
-- no figure, and only they see it.
--   step  the number of the last step they have thought about
create table scenario_progress (
    authority text        not null,
    actor     text        not null,
    scenario  text        not null,
    step      integer     not null check (step > 0),
    at        timestamptz not null,
    primary key (authority, actor, scenario)
);
call guard('scenario_progress');
grant insert, update, delete on scenario_progress to ownwords_app;
