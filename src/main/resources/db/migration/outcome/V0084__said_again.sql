-- Of two changes to the same words, or two withdrawals, the second is told of the first. Where the first was recorded in
-- error, the next stands instead of it. Null in other rows, so that the digests of rows from before stay.
alter table desired_outcome
    add instead_of uuid,
    add foreign key (authority, instead_of) references desired_outcome,
    drop constraint desired_outcome_authority_replaces_key;
create unique index one_change_of_a_wish on desired_outcome (authority, replaces, coalesce(instead_of, replaces));
create index desired_outcome_instead_of on desired_outcome (authority, instead_of);

alter table outcome_withdrawal
    add instead_of uuid,
    add foreign key (authority, instead_of) references outcome_withdrawal,
    drop constraint outcome_withdrawal_authority_outcome_id_key;
create unique index one_withdrawal_of_a_wish on outcome_withdrawal (authority, outcome_id, instead_of) nulls not distinct;
create index outcome_withdrawal_instead_of on outcome_withdrawal (authority, instead_of);
