-- What a pause is for: codes of stages, and set-days for the days that somebody set. Null in older rows, where it was for
-- everything. A pause has an end: older rows may lack one.
alter table pause add stops text[];
alter table pause add check (stops is null or until_date is not null);
