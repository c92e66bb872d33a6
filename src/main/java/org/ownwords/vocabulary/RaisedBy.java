package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Who raised a concern.
public enum RaisedBy implements LocallyNamed {
    SELF("self", "The person themselves"),
    FAMILY_OR_FRIEND("family-or-friend", "Family, a friend or a neighbour"),
    CARE_PROVIDER("care-provider", "Care provider"),
    HOSPITAL("hospital", "Hospital"),
    PRIMARY_CARE("primary-care", "GP or community health"),
    MENTAL_HEALTH_TRUST("mental-health-trust", "Mental health trust"),
    AMBULANCE("ambulance", "Ambulance"),
    POLICE("police", "Police"),
    FIRE("fire", "Fire and rescue"),
    HOUSING("housing", "Housing"),
    COUNCIL("council", "The council"),
    VOLUNTARY("voluntary", "Voluntary organisation"),
    MEMBER_OF_PUBLIC("member-of-public", "Member of the public"),
    OTHER("other", "Somebody else");

    private final String code;
    private final String words;

    RaisedBy(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String national() {
        return words;
    }

    public static Optional<RaisedBy> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<RaisedBy> all() {
        return List.of(values());
    }
}
