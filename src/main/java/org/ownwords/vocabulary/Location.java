package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Where the risk is, as the national collection counts it (SG2b).
public enum Location implements LocallyNamed {
    OWN_HOME("own-home", "Own home"),
    COMMUNITY("community", "In the community"),
    COMMUNITY_SERVICE("community-service", "In a community service"),
    CARE_HOME_NURSING("care-home-nursing", "Care home with nursing"),
    CARE_HOME_RESIDENTIAL("care-home-residential", "Care home without nursing"),
    HOSPITAL_ACUTE("hospital-acute", "Acute hospital"),
    HOSPITAL_MENTAL_HEALTH("hospital-mental-health", "Mental health hospital"),
    HOSPITAL_COMMUNITY("hospital-community", "Community hospital"),
    OTHER("other", "Somewhere else");

    private final String code;
    private final String words;

    Location(String code, String words) {
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

    public static Optional<Location> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Location> all() {
        return List.of(values());
    }
}
