-- A restricted section may also keep what somebody said in confidence, such as a relative. Null where it is about somebody thought
-- to have caused harm, so that the digests of rows from before stay.
alter table alleged_person
    add about text check (about = 'confidence'),
    add said  text,
    add check ((about is null) = (said is null)),
    add check (about is null or num_nonnulls(lives_there, aware, needs, support) = 0);
