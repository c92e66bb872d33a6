-- Mental Capacity Act 2005, section 4: what was decided for somebody who lacks capacity for that decision, and how. Each
-- option has its benefits and harms at the same place of the other two lists, an empty text where there are none. Where
-- nobody was consulted, why not.
create table best_interests (
    authority        text        not null,
    id               uuid        not null,
    case_id          uuid        not null,
    assessment_id    uuid        not null,
    wishes           text        not null,
    took_part        text,
    options          text[]      not null,
    benefits         text[]      not null,
    harms            text[]      not null,
    consulted        text,
    nobody_consulted text,
    less_restrictive text        not null,
    decided          text        not null,
    why              text        not null,
    decided_by       text        not null,
    decided_on       date        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, assessment_id) references capacity_assessment,
    check (cardinality(options) = cardinality(benefits) and cardinality(options) = cardinality(harms)),
    check (num_nonnulls(consulted, nobody_consulted) = 1)
);
create index best_interests_of_case on best_interests (authority, case_id);
create index best_interests_of_assessment on best_interests (authority, assessment_id);
call keep('best_interests');
