package org.ownwords.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The report as it was issued.
///
/// @param agreedBy who agreed it for the Board
/// @param digest   SHA-256 of the file, in hexadecimal
/// @param sent     to whom it was sent, the first first
record Issued(UUID id, String agreedBy, LocalDate agreedOn, String digest, List<Sent> sent) {

    Issued {
        sent = List.copyOf(sent);
    }

    /// @param who the name of the person or the body
    record Sent(Recipient recipient, String who, LocalDate on) {}

    List<Recipient> owed() {
        return Recipient.owed(sent.stream().map(Sent::recipient).toList());
    }
}
