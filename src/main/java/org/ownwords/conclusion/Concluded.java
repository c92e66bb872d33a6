package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Days;

/// A conclusion in the record, with a colleague's sign-off.
///
/// @param correction what was wrong with the one it puts right, or null if it corrects none
public record Concluded(
        ConclusionId id,
        EnquiryId enquiry,
        Conclusion conclusion,
        SignOff signOff,
        @Nullable String correction,
        Recording recording) {

    public boolean awaitsSignOff() {
        return signOff instanceof SignOff.Awaited;
    }

    public boolean isSentBack() {
        return signOff instanceof SignOff.SentBack;
    }

    public boolean isAgreed() {
        return signOff instanceof SignOff.Agreed;
    }

    /// Its state, as a short phrase.
    public String words() {
        return switch (signOff) {
            case SignOff.Awaited() -> "Closed " + Days.day(conclusion.on()) + ", waiting for a colleague to sign off";
            case SignOff.Agreed agreed ->
                "Closed " + Days.day(conclusion.on()) + ", signed off " + Days.day(agreed.at());
            case SignOff.SentBack back -> "Sent back " + Days.day(back.at()) + ": " + back.why();
        };
    }
}
