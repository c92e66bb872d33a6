package org.ownwords.template;

import static org.ownwords.template.ReadBy.PARTNER;
import static org.ownwords.template.ReadBy.PERSON;
import static org.ownwords.template.ReadBy.REFERRER;
import static org.ownwords.template.ReadBy.REPRESENTATIVE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a wording can have filled in: the whole list. It is written in braces, as in `{person.name}`.
@SuppressWarnings("ImmutableEnumChecker") // its sets are made once and never changed
public enum Field {
    COUNCIL("council.name", "the council’s name", Set.of(ReadBy.values()), "Larchmere Council"),
    TODAY("today", "the day it is made", Set.of(ReadBy.values()), "3 July 2026"),
    PERSON_NAME("person.name", "the person’s name", Set.of(PERSON, REPRESENTATIVE, REFERRER, PARTNER), "Edith Abbott"),
    PERSON_GIVEN_NAME(
            "person.given-name", "the person’s first name", Set.of(PERSON, REPRESENTATIVE, REFERRER, PARTNER), "Edith"),
    WORKER(
            "worker.name",
            "the name of whoever holds the case",
            Set.of(PERSON, REPRESENTATIVE, REFERRER, PARTNER),
            "Nadia Rahman"),
    CASE_NUMBER("case.number", "the number of the case", Set.of(PERSON, REPRESENTATIVE, REFERRER, PARTNER), "1042"),

    /// On paper at home, whoever they are kept safe from may read it.
    PERSON_ADDRESS("person.address", "where the person is staying", Set.of(PARTNER), "12 Quay Street"),
    PERSON_SAFE_CONTACT(
            "person.safe-contact", "how the person can be reached safely", Set.of(PARTNER), "By telephone before ten"),

    /// Who raised a concern is told to nobody but themselves.
    CONCERN_RAISED_BY("concern.raised-by", "who raised the concern", Set.of(REFERRER), "Mrs Pettigrew"),
    CONCERN_RAISED_ON("concern.raised-on", "when the concern was raised", Set.of(REFERRER, PARTNER), "1 July 2026"),
    ALLEGED_NAME("alleged.name", "who is thought to have caused harm", Set.of(PARTNER), "A neighbour");

    private final String code;
    private final String words;
    private final Set<ReadBy> readers;
    private final String madeUp;

    Field(String code, String words, Set<ReadBy> readers, String madeUp) {
        this.code = code;
        this.words = words;
        this.readers = readers;
        this.madeUp = madeUp;
    }

    /// Without its braces.
    public String code() {
        return code;
    }

    /// What stands in its place, inside a sentence.
    public String words() {
        return words;
    }

    /// As it is written: `{person.name}`.
    public String written() {
        return "{" + code + "}";
    }

    boolean mayBeReadBy(ReadBy reader) {
        return readers.contains(reader);
    }

    /// What stands there in a preview, on a made-up case.
    String madeUp() {
        return madeUp;
    }

    static Optional<Field> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<Field> all() {
        return List.of(values());
    }
}
