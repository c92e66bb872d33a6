package org.ownwords.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.section42.ConcernBecame;
import org.ownwords.vocabulary.RaisedBy;

/// What of the record may come into a letter. There is no room in it for what anybody told, for the name of whoever
/// raised a concern, or for anything of somebody else.
sealed interface Facts {

    /// A concern.
    ///
    /// @param raised   the day it was raised
    /// @param raisedBy what whoever raised it is to the person, or null where that is not known
    record OfConcern(LocalDate raised, @Nullable RaisedBy raisedBy, ConcernBecame became) implements Facts {

        /// Whether they hear if enquiries are made. Whoever told us for an organisation does, and no more than that.
        /// Others hear that it was decided: what is done is for the person alone to know, and family or
        /// a neighbour may be a part of it.
        boolean hearWhether() {
            return raisedBy != null && isForAnOrganisation(raisedBy);
        }

        private static boolean isForAnOrganisation(RaisedBy raisedBy) {
            return switch (raisedBy) {
                case CARE_PROVIDER,
                        HOSPITAL,
                        PRIMARY_CARE,
                        MENTAL_HEALTH_TRUST,
                        AMBULANCE,
                        POLICE,
                        FIRE,
                        HOUSING,
                        COUNCIL,
                        VOLUNTARY -> true;
                case SELF, FAMILY_OR_FRIEND, MEMBER_OF_PUBLIC, OTHER -> false;
            };
        }
    }

    /// A meeting to come.
    ///
    /// @param place  where it is, or null where that is not settled
    /// @param theirs whether the person is asked to come
    /// @param asked  who else is asked, by what they are; or empty
    record OfMeeting(LocalDate on, @Nullable String place, boolean theirs, String asked) implements Facts {}
}
