-- What somebody has typed into a form and not yet sent. The one kind of words that is updated, and removed once recorded.
-- Once it is sent, the id it was sent with stays for a day without the words: what was saved of it and arrives late is not
-- a draft of the next.
create table draft (
    authority text        not null,
    owner     text        not null,
    form      text        not null,
    typed     jsonb       not null,
    saved_at  timestamptz not null,
    sent      text,
    primary key (authority, owner, form)
);
call guard('draft');
grant insert, update, delete on draft to ownwords_app;
