package org.ownwords.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells a database that takes nothing in, because its disk is full or it does not answer, from a mistake of
/// ours, and from something sent that it can never keep.
public final class DatabaseTrouble {

    /// The classes of SQLSTATE of a connection that is lost, of too few resources (a full disk is one), of an
    /// error of the disk, and of a server that is stopping or starting.
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    private static final Set<String> STATES = Set.of("25006", "57P01", "57P02", "57P03");

    /// SQLSTATE `character_not_in_repertoire`.
    private static final String NO_CHARACTER = "22021";

    private static final int DEEPEST = 20;

    private DatabaseTrouble() {}

    /// Whether that is why something failed.
    public static boolean isWhy(Throwable failure) {
        return because(failure)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || (cause instanceof SQLException refused && isTrouble(refused.getSQLState())));
    }

    private static boolean isTrouble(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }

    /// Whether what was sent holds a character that PostgreSQL does not have.
    public static boolean isAboutCharacters(Throwable failure) {
        return because(failure)
                .anyMatch(cause -> cause instanceof SQLException refused && NO_CHARACTER.equals(refused.getSQLState()));
    }

    /// What the database said, in a line: where the disk is full, a log has no room for more.
    public static String words(Throwable failure) {
        return because(failure)
                .reduce((_, deeper) -> deeper)
                .map(Throwable::getMessage)
                .orElse("nothing");
    }

    private static Stream<Throwable> because(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
