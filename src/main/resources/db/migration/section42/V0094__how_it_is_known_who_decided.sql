-- How it is known, where somebody else recorded it than who decided. Null in older rows, so that their digests stay.
alter table section42_decision add decided_known text;
