package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What stood in the way of the work, by kind. The Board reads how often, and no words.
public enum InTheWay implements Coded {
    TIME("time", "Time, or how much work there is"),
    PARTNERS("partners", "Other organisations"),
    SERVICES("services", "Services or money that are missing"),
    PROCESS("process", "Forms, steps or this record"),
    KNOWING("knowing", "Not knowing how, or nobody to ask"),
    FEELINGS("feelings", "What the work does to those who do it"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    InTheWay(String code, String words) {
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

    static Optional<InTheWay> of(String code) {
        return Coded.of(values(), code);
    }

    static List<InTheWay> all() {
        return List.of(values());
    }
}
