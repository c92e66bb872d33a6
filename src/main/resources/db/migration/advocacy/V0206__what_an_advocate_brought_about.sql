-- An advocate may help more than once, for instance where what the person wants and what others want pull apart. What came of it is
-- in its words.
alter table advocate_progress
    drop constraint advocate_progress_step_check,
    add check (step in ('accepted', 'started', 'helped', 'declined', 'not-available', 'withdrawn', 'ended'));
drop index each_step_of_an_advocate_once;
create unique index each_step_of_an_advocate_once on advocate_progress (authority, advocate_id, step, instead_of)
    nulls not distinct where step <> 'helped';
create index advocate_progress_of_advocate on advocate_progress (authority, advocate_id);
