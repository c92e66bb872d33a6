-- Another system may send words or a reason without saying whether the person was asked, or say that they were not without
-- saying why. Where received is true, asked may be null, which is that nobody said, and a no needs no reason.
alter table ask add received boolean;
alter table ask alter asked drop not null;
alter table ask drop constraint ask_check;
alter table ask add check (received is not null or asked is not null and (asked or not_asked_reason is not null));
