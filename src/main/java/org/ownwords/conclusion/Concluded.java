package org.ownwords.conclusion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.casework.WhoseWork;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Days;

/// A conclusion in the record, with a colleague's sign-off. It is wide because each of these is another fact of one
/// row.
///
/// @param sentBack   the identities of those who closed it so that it was sent back, and nobody agreed since
/// @param correction what was wrong with the one it puts right, or null if it corrects none
public record Concluded(
        ConclusionId id,
        EnquiryId enquiry,
        Conclusion conclusion,
        SignOff signOff,
        Set<String> sentBack,
        @Nullable String correction,
        Recording recording) {

    public Concluded {
        sentBack = Set.copyOf(sentBack);
    }

    /// One of which none before it was sent back.
    public Concluded(
            ConclusionId id,
            EnquiryId enquiry,
            Conclusion conclusion,
            SignOff signOff,
            @Nullable String correction,
            Recording recording) {
        this(id, enquiry, conclusion, signOff, Set.of(), correction, recording);
    }

    /// Whose work it is. What was sent back and closed again by another is still the work of the first too: nobody has
    /// agreed to it.
    public WhoseWork work() {
        return new WhoseWork(recording.by(), sentBack);
    }

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
