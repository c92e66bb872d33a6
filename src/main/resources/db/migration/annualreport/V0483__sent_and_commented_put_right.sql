-- To whom a report was sent, what was said of a draft, and what was done about that can be put right by another row. Null in
-- rows from before, so that their digests stay.
--   stands_for  the first row of it, whose id is its id
--   replaces    the row that said it before
--   why         what was wrong with that
--   in_error    true where it should not be here
-- A report that is issued is kept as a web page too, as it was then: its HTML, made with the file in one go.
alter table annual_report_sent
    add stands_for uuid,
    add replaces   uuid,
    add why        text,
    add in_error   boolean,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references annual_report_sent,
    add foreign key (authority, replaces) references annual_report_sent,
    add check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    add check (in_error is null or in_error and replaces is not null);
create index annual_report_sent_stands_for on annual_report_sent (authority, stands_for);

alter table annual_report_comment
    add stands_for uuid,
    add replaces   uuid,
    add why        text,
    add in_error   boolean,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references annual_report_comment,
    add foreign key (authority, replaces) references annual_report_comment,
    add check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    add check (in_error is null or in_error and replaces is not null);
create index annual_report_comment_stands_for on annual_report_comment (authority, stands_for);

alter table annual_report_settled
    drop constraint annual_report_settled_authority_comment_id_key,
    add replaces uuid,
    add why      text,
    add unique nulls not distinct (authority, comment_id, replaces),
    add foreign key (authority, replaces) references annual_report_settled,
    add check ((replaces is null) = (why is null));
create index annual_report_settled_replaces on annual_report_settled (authority, replaces);

alter table annual_report_issued add page text;
