-- More of a weighing. Null in rows from before, so that their digests stay.
--   wish_id                  the wish that the risk comes with, as it was when it was chosen
--   family, family_who       what family or friends say about it, and who says it
--   options, benefits, harms ways of going on, each with what is good about it and what may go wrong at the same place of the
--                            other two lists, an empty text where nothing was said
alter table risk_weighing
    add wish_id    uuid,
    add family_who text,
    add family     text,
    add options    text[],
    add benefits   text[],
    add harms      text[],
    add foreign key (authority, wish_id) references desired_outcome,
    add check (num_nulls(family_who, family) in (0, 2)),
    add check (num_nulls(options, benefits, harms) in (0, 3)),
    add check (cardinality(options) = cardinality(benefits) and cardinality(options) = cardinality(harms));
create index risk_weighing_wish on risk_weighing (authority, wish_id);

-- Who was there when a panel talked, and what each of them said, at the same place of both lists; an empty text where somebody
-- said nothing. Null where nobody is named.
alter table risk_advice_given
    add who       text[],
    add each_said text[],
    add check (num_nulls(who, each_said) in (0, 2)),
    add check (cardinality(who) = cardinality(each_said));

-- When signs are looked for again, where a day was set.
alter table signs_looked_for add look_again_on date;

-- What partners agreed about risk, and from which day it holds. The latest that has begun counts.
create table risk_principles (
    authority   text        not null references authority,
    id          uuid        not null,
    words       text        not null,
    agreed_with text        not null,
    since_on    date        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
create index risk_principles_since on risk_principles (authority, since_on, recorded_at);
call keep('risk_principles');
