package org.ownwords.meeting;

import java.util.List;

/// Whether partners are part of planning, or one organisation plans alone. A planning or round-table
/// meeting is arranged with the relevant partners and not in isolation by one organisation. Nobody is
/// stopped: it can be seen.
sealed interface Together {

    /// It is no meeting to plan, or it does not take place.
    record DoesNotMatter() implements Together {}

    /// With these partners: who came, or, where it is to come, who is asked.
    record WithPartners(List<Party> partners) implements Together {
        public WithPartners {
            partners = List.copyOf(partners);
        }
    }

    /// Partners were asked and none of them came.
    record NoneCame(List<Party> asked) implements Together {
        public NoneCame {
            asked = List.copyOf(asked);
        }
    }

    /// No partner is part of it.
    ///
    /// @param held whether it took place, so that nobody can be asked any more
    record Alone(boolean held) implements Together {}

    static Together of(Meeting meeting) {
        if (!meeting.kind().isPlanning()) {
            return new DoesNotMatter();
        }
        var asked = Party.partners(meeting.invitation().asked());
        return switch (meeting.became()) {
            case Became.CalledOff _ -> new DoesNotMatter();
            case Became.ToCome() -> asked.isEmpty() ? new Alone(false) : new WithPartners(asked);
            case Became.Held held -> held(Party.partners(held.came()), asked);
        };
    }

    private static Together held(List<Party> came, List<Party> asked) {
        if (!came.isEmpty()) {
            return new WithPartners(came);
        }
        return asked.isEmpty() ? new Alone(true) : new NoneCame(asked);
    }
}
