-- Whether a day is a bank holiday here, where a council says so otherwise than the file that comes with the software. Each
-- change is a row; of two for one day, the one recorded last counts.
create table bank_holiday (
    authority   text        not null references authority,
    id          uuid        not null,
    day         date        not null,
    holiday     boolean     not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
create index bank_holiday_of_day on bank_holiday (authority, day, recorded_at);
call keep('bank_holiday');
