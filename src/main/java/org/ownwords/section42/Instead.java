package org.ownwords.section42;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the council chooses when no duty arises. The choice has its own reason, apart from the limbs'.
public sealed interface Instead {

    /// To enquire anyway, because it is necessary and proportionate.
    record EnquireAnyway(String reason) implements Instead {}

    /// Not to enquire, and what is done for the person instead.
    ///
    /// @param signpostedTo the organisation that they were signposted to, or null
    /// @param lookOn       when somebody asks whether it helped, or null
    record Respond(
            List<Response> responses,
            String reason,
            @Nullable String signpostedTo,
            @Nullable LocalDate lookOn) implements Instead {

        public Respond {
            responses = List.copyOf(responses);
            if (signpostedTo != null && !responses.contains(Response.SIGNPOSTED)) {
                throw new IllegalArgumentException("Who was signposted to somebody was signposted");
            }
        }

        /// Where no more was said.
        public Respond(List<Response> responses, String reason) {
            this(responses, reason, null, null);
        }

        /// What is done, in words: `Advice and information, signposted to: Age UK Larchmere`.
        public String words() {
            return responses.stream()
                    .map(response -> response == Response.SIGNPOSTED && signpostedTo != null
                            ? "signposted to: " + signpostedTo
                            : response.words().toLowerCase(Locale.UK))
                    .collect(Collectors.joining(", "));
        }
    }

    /// Nothing to choose: the duty arises, or it cannot yet be said.
    record NothingToChoose() implements Instead {}
}
