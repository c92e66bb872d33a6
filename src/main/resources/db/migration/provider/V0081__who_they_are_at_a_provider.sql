-- Who somebody is at an OpenID Connect provider. What the provider calls them may change; its subject does not.
create table provider_identity (
    authority   text        not null,
    id          uuid        not null,
    issuer      text        not null,
    subject     text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, issuer, subject),
    foreign key (authority, actor) references practitioner
);
create index provider_identity_of_actor on provider_identity (authority, actor);
call keep('provider_identity');
