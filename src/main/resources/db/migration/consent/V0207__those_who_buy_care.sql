-- Whether somebody who was told buys care, or watches its quality. Null where they do not, and in rows from before, so that their
-- digests stay.
alter table passed_on add buys_care boolean check (buys_care);
