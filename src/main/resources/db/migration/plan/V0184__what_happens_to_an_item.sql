-- What happened to an item of the plan while it is still to be done: a partner was asked, took it on or declined it, or it is
-- not done yet. Second says that it was recorded by somebody who may sign off and was not to do it: a manager has looked.
create table plan_item_progress (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    plan_item_id uuid        not null,
    step         text        not null check (step in ('handed-on', 'taken-on', 'declined', 'not-done')),
    partner      text,
    words        text,
    happened_on  date        not null,
    second       boolean     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, plan_item_id) references plan_item,
    check (partner is not null or step = 'not-done'),
    check (words is not null or step not in ('declined', 'not-done'))
);
create index plan_item_progress_of_case on plan_item_progress (authority, case_id);
create index plan_item_progress_of_item on plan_item_progress (authority, plan_item_id);
call keep('plan_item_progress');
