package org.ownwords.access;

import java.util.Optional;
import java.util.stream.Stream;

/// What a person does here. Local names for roles vary; these are functions.
public enum Role {
    /// Talks with people, decides, enquires, writes it down.
    PRACTITIONER("practitioner", "Practitioner", "Opens cases and records in them"),

    /// All of that, and allocates, supports departures, and signs off the work of others.
    MANAGER("manager", "Manager", "The same, and allocates cases and signs off closings"),

    /// Sees the Board's figures and the words shared with it. No case.
    BOARD_VIEWER("board-viewer", "Board member", "Sees the figures for the Board, and no case"),

    /// Makes the national return: exact figures, and which cases are behind them by reference. No case, no name.
    ANALYST("analyst", "Analyst", "Makes the national return, and opens no case"),

    /// Asks people afterwards how it was, independently of those who worked with them. Sees whom to ask and how it is
    /// safe to reach them, of those given to them. No case.
    INTERVIEWER("interviewer", "Interviewer", "Asks people how it was, and opens no case"),

    /// Keeps the installation safe: who may look, who looked, what comes in and goes out. No case.
    ADMINISTRATOR("administrator", "Administrator", "Changes settings, sees who looked, and opens no case");

    private final String code;
    private final String words;
    private final String does;

    Role(String code, String words, String does) {
        this.code = code;
        this.words = words;
        this.does = does;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// What somebody in it does here, in a line.
    public String does() {
        return does;
    }

    /// Whether somebody in it works on cases, and can hold one.
    public boolean worksOnCases() {
        return switch (this) {
            case PRACTITIONER, MANAGER -> true;
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }

    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
