package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kind of group people take part in.
public enum GroupKind implements Coded {
    USERS("users", "Group of people who use services"),
    REFERENCE("reference", "Reference group"),
    AMBASSADORS("ambassadors", "Safeguarding ambassadors"),
    CHECKERS("checkers", "Quality checkers"),
    LAY("lay", "Lay members of the Board"),
    ACCOUNTS("accounts", "Group that the council accounts to"),
    PROJECT("project", "Project board with people, practitioners and managers"),
    OTHER("other", "Other");

    private final String code;
    private final String words;

    GroupKind(String code, String words) {
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

    static Optional<GroupKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<GroupKind> all() {
        return List.of(values());
    }
}
