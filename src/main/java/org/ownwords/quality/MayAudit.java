package org.ownwords.quality;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;

/// Whether somebody may read a case for an audit. Nobody judges their own work, and agencies audit each
/// other where a programme asks for that ("auditing each other's safeguarding practice", Leicestershire
/// and Rutland, 2017). Agencies that hold cases here are teams.
sealed interface MayAudit {

    record Allowed() implements MayAudit {}

    /// Their post does not give it, or not on this day.
    record NoPower() implements MayAudit {}

    /// They held it, recorded on it, decided or signed off.
    record WorkedOnIt() implements MayAudit {}

    /// They are of the team that holds it.
    record SameTeam() implements MayAudit {}

    /// They are the other reader of the same case.
    record ReadsItAlready() implements MayAudit {}

    /// What has to be known of a case.
    ///
    /// @param workedOn  everybody who worked on it, by identity or by name
    /// @param team      the code of the team that holds it, or null
    /// @param otherTeam whether nobody of that team may
    /// @param other     the identity of whoever reads it too, or null
    record Of(
            Set<String> workedOn,
            @Nullable String team,
            boolean otherTeam,
            @Nullable String other) {

        public Of {
            workedOn = Set.copyOf(workedOn);
        }

        MayAudit by(Practitioner reader, LocalDate today) {
            var id = reader.id().value();
            if (!reader.may(Power.AUDIT, today)) {
                return new NoPower();
            }
            if (worked(workedOn, reader)) {
                return new WorkedOnIt();
            }
            if (otherTeam && team != null && team.equals(reader.team())) {
                return new SameTeam();
            }
            return id.equals(other) ? new ReadsItAlready() : new Allowed();
        }

        /// Whether somebody is among those who worked on it. Where a decision has a name only, a colleague
        /// of that name is taken to have made it.
        static boolean worked(Set<String> workedOn, Practitioner somebody) {
            return workedOn.contains(somebody.id().value())
                    || workedOn.stream().anyMatch(each -> each.strip().equalsIgnoreCase(somebody.name()));
        }
    }

    /// What a page says to whoever may not.
    static String words(MayAudit may) {
        return switch (may) {
            case Allowed() -> "";
            case NoPower() -> "Their post does not say that they read case files for audits";
            case WorkedOnIt() -> "They worked on this case. Choose somebody who did not";
            case SameTeam() -> "They are of the team that holds this case. Choose somebody from elsewhere";
            case ReadsItAlready() -> "They read this case already. The second reader is somebody else";
        };
    }
}
