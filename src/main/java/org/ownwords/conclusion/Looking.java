package org.ownwords.conclusion;

import java.util.List;

/// The result of recording a colleague's sign-off.
sealed interface Looking {

    record Recorded() implements Looking {}

    /// They have no authority to sign off. Nothing was recorded.
    record NoAuthority() implements Looking {}

    /// It is their own work. Nothing was recorded.
    record OwnWork() implements Looking {}

    /// The council wants something answered or passed before a closing is agreed, in words. Nothing was recorded.
    record AsksFirst(List<String> open) implements Looking {}

    /// This closing was already signed off or sent back, or the enquiry has been closed again since. Nothing
    /// was recorded.
    record AlreadyLookedAt() implements Looking {}
}
