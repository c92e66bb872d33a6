-- The one way of making text comparable. O’Hara and O'HARA are two spellings of one name, and so are José and jose,
-- Smith-Jones and smith jones. The two extensions come with PostgreSQL, and whoever owns a database may add them. Where
-- they were added before, they are wherever they were put.
create schema spelling;
grant usage on schema spelling to ownwords_app;
create extension if not exists unaccent schema spelling;
create extension if not exists fuzzystrmatch schema spelling;

do $$
declare
    accents text := (select extnamespace::regnamespace from pg_extension where extname = 'unaccent');
    sounds  text := (select extnamespace::regnamespace from pg_extension where extname = 'fuzzystrmatch');
begin
    -- Small letters without accents. Apostrophes of any kind are left out; whatever else is neither letter nor digit is a
    -- space, and several of them are one.
    execute format($f$
create function spelling.plain(words text) returns text language sql stable strict parallel safe as $plain$
    select btrim(regexp_replace(
               lower(%s.unaccent(translate(normalize(words, nfc), '''’‘ʼʻ‛′ʹ`´', ''))),
               '[[:space:][:punct:][:cntrl:]\u0300-\u036f\u00a0\u00ad\u2000-\u206f\u3000]+', ' ', 'g'))
$plain$
$f$, accents);

    -- How a plain word sounds in English, as a code: `K0RN` for Katherine, Catherine and Kathryn. Nothing where it is not
    -- all letters from a to z.
    execute format($f$
create function spelling.sound(word text) returns text language sql stable strict parallel safe as $sound$
    select case when word ~ '^[a-z]+$' then %s.dmetaphone(word) else '' end
$sound$
$f$, sounds);

    -- How many letters are different between two plain words.
    execute format($f$
create function spelling.distance(word text, other text) returns integer language sql stable strict parallel safe as $distance$
    select %s.levenshtein(left(word, 60), left(other, 60))
$distance$
$f$, sounds);
end
$$;
