package org.ownwords.access;

import java.util.Optional;
import java.util.stream.Stream;

/// What a person does here. Local names for roles vary; these are functions.
public enum Role {
    /// Talks with people, decides, enquires, writes it down.
    PRACTITIONER("practitioner", "Practitioner"),

    /// All of that, and allocates, supports departures, and signs off the work of others.
    MANAGER("manager", "Manager"),

    /// Sees the Board's figures and the words shared with it. No case.
    BOARD_VIEWER("board-viewer", "Board member"),

    /// Makes the national return: exact figures, and which cases are behind them by reference. No case, no name.
    ANALYST("analyst", "Analyst"),

    /// Keeps the installation safe: who may look, who looked, what comes in and goes out. No case.
    ADMINISTRATOR("administrator", "Administrator");

    private final String code;
    private final String words;

    Role(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
