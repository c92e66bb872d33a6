package org.ownwords.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How something that was agreed stands. It is to be done until it is said what became of it; what was
/// said last counts.
sealed interface RoleStanding {

    /// It is to be done.
    ///
    /// @param dueOn by when, or null
    /// @param since the day it was agreed, or was last said to go on
    record ToDo(@Nullable LocalDate dueOn, LocalDate since) implements RoleStanding {}

    /// It was done.
    record Done(LocalDate on) implements RoleStanding {}

    /// It was not done.
    record NotDone(LocalDate on) implements RoleStanding {}

    /// Whoever was to do it will not.
    record Declined(LocalDate on) implements RoleStanding {}

    /// How it stands.
    ///
    /// @param became everything that was said of it, the earliest first
    static RoleStanding of(AgreedRole role, List<Became> became) {
        if (became.isEmpty()) {
            return new ToDo(role.dueOn(), role.on());
        }
        var latest = became.getLast();
        return switch (latest.how()) {
            case DONE -> new Done(latest.on());
            case GOES_ON -> new ToDo(latest.dueOn(), latest.on());
            case NOT_DONE -> new NotDone(latest.on());
            case DECLINED -> new Declined(latest.on());
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case ToDo _ -> true;
            case Done _, NotDone _, Declined _ -> false;
        };
    }
}
