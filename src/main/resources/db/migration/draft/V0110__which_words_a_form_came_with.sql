-- Which words the id of a form came with first, as a digest of them: the same words sent again are the same entry, and
-- others are another. It is no part of the record.
create table form_sent (
    authority text        not null,
    id        uuid        not null,
    digest    text        not null,
    sent_at   timestamptz not null,
    primary key (authority, id)
);
call guard('form_sent');
grant insert, delete on form_sent to ownwords_app;
