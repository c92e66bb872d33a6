-- How a council words a document, in a language and a style. Each change is a row that replaces the one before it. Without
-- parts the council's wording has ended.
--   parts  the codes of the document's parts
--   words  the words of each, in the same order
create table document_wording (
    authority   text        not null references authority,
    id          uuid        not null,
    document    text        not null,
    language    text        not null,
    style       text        not null,
    parts       text[]      not null,
    words       text[]      not null,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, document, language, style, replaces),
    foreign key (authority, replaces) references document_wording,
    check (cardinality(parts) = cardinality(words))
);
create index document_wording_of_document on document_wording (authority, document, recorded_at);
create index document_wording_replaced on document_wording (authority, replaces);
call keep('document_wording');
