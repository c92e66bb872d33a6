-- After how many days without a change a draft is deleted. Each change is a row; without days drafts are kept until they are
-- sent.
create table draft_kept (
    authority   text        not null references authority,
    id          uuid        not null,
    days        integer     check (days between 1 and 999),
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, replaces),
    foreign key (authority, replaces) references draft_kept
);
call keep('draft_kept');

create index draft_by_age on draft (authority, saved_at);
