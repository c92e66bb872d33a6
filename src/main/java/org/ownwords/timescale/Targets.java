package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long each stage is meant to take here, as one council has set it over the years.
///
/// @param list     in any order, and one for each stage and day
/// @param holidays the bank holidays that it works with
public record Targets(List<Target> list, Holidays holidays) {

    /// A setting of one council: it applies to work that starts on or after a day, until it is set
    /// again.
    ///
    /// @param stage       the code of the [stage][org.ownwords.casework.Stage]
    /// @param workingDays from 0, the same day, to [#MOST]; null where there is no target from that day
    public record Target(String stage, @Nullable Integer workingDays, LocalDate from) {

        /// Longer than any stage of this work is meant to take.
        public static final int MOST = 999;

        public Target {
            if (workingDays != null && (workingDays < 0 || workingDays > MOST)) {
                throw new IllegalArgumentException("A target is from 0 to %d working days".formatted(MOST));
            }
        }

        /// As people say it: `3 working days`.
        public String words() {
            if (workingDays == null) {
                return "No target";
            }
            return switch (workingDays) {
                case 0 -> "The same day";
                case 1 -> "1 working day";
                default -> workingDays + " working days";
            };
        }
    }

    public Targets {
        list = List.copyOf(list);
    }

    /// Where it has set no bank holiday differently from how they were published.
    public Targets(List<Target> list) {
        this(list, Holidays.AS_PUBLISHED);
    }

    /// How many working days a stage is meant to take that starts on a day; nothing where that was
    /// never set.
    public Optional<Integer> workingDays(String stage, LocalDate from) {
        return of(stage, from).map(Target::workingDays);
    }

    /// The day by which a stage is meant to be over that starts on a day, without any pause; nothing where there is no
    /// target for it.
    public Optional<LocalDate> due(String stage, LocalDate from) {
        return workingDays(stage, from).map(days -> WorkingDays.after(from, days, holidays, day -> day));
    }

    /// The target for work that starts on a day; nothing where none was ever set.
    Optional<Target> of(String stage, LocalDate from) {
        return list.stream()
                .filter(target -> target.stage().equals(stage) && !target.from().isAfter(from))
                .max(Comparator.comparing(Target::from));
    }
}
