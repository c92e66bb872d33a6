package org.ownwords.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.vocabulary.Coded;

/// Who is asked to a meeting beside the person, and who comes, by what they are.
enum Party implements Coded {
    FAMILY("family", "Family or friends", false),
    REPRESENTATIVE("representative", "A representative, attorney or deputy", false),
    ADVOCATE("advocate", "An advocate", false),
    COUNCIL("council", "Colleagues of this council", false),
    LEGAL("legal", "A legal adviser", false),
    NHS("nhs", "The NHS", true),
    POLICE("police", "The police", true),
    PROVIDER("provider", "A care provider", true),
    HOUSING("housing", "Housing", true),
    FIRE("fire", "Fire and rescue", true),
    PROBATION("probation", "Probation or prison", true),
    VOLUNTARY("voluntary", "A voluntary organisation", true),
    OTHER_ORGANISATION("other-organisation", "Another organisation", true),
    SOMEBODY_ELSE("somebody-else", "Somebody else", false);

    private final String code;
    private final String words;
    private final boolean partner;

    Party(String code, String words, boolean partner) {
        this.code = code;
        this.words = words;
        this.partner = partner;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String inSentence() {
        return this == NHS ? "the NHS" : Coded.super.inSentence();
    }

    /// Whether it is another organisation, with which the council plans.
    boolean isPartner() {
        return partner;
    }

    /// `the police, housing`
    static String inSentence(List<Party> parties) {
        return parties.stream().map(Party::inSentence).collect(Collectors.joining(", "));
    }

    static List<Party> partners(List<Party> parties) {
        return parties.stream().filter(Party::isPartner).toList();
    }

    public static Optional<Party> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Party> all() {
        return List.of(values());
    }
}
