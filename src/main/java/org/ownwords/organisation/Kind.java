package org.ownwords.organisation;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What an organisation is. The first four are partners whose cooperation the Care Act 2014 asks for
/// (section 6(7)).
public enum Kind implements Coded {
    COUNCIL("council", "Council, or a department of one"),
    NHS("nhs", "NHS trust, integrated care board or practice"),
    POLICE("police", "Police"),
    PROBATION("probation", "Probation or prison"),
    FIRE("fire", "Fire and rescue"),
    AMBULANCE("ambulance", "Ambulance"),
    PROVIDER("provider", "Care provider"),
    ADVOCACY("advocacy", "Advocacy provider"),
    HOUSING("housing", "Housing"),
    REGULATOR("regulator", "Regulator, such as the Care Quality Commission"),
    VOLUNTARY("voluntary", "Voluntary organisation"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Kind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<Kind> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Kind> all() {
        return List.of(values());
    }
}
