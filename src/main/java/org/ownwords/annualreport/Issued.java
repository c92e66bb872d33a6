package org.ownwords.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The report as it was issued.
///
/// @param agreedBy who agreed it for the Board
/// @param digest   SHA-256 of the file, in hexadecimal
/// @param hasPage  whether it was kept as a web page too
/// @param all      to whom it was sent, the first first; what should not be here says so
record Issued(UUID id, String agreedBy, LocalDate agreedOn, String digest, boolean hasPage, List<Standing> all) {

    Issued {
        all = List.copyOf(all);
    }

    /// That it was sent.
    ///
    /// @param who the name of the person or the body
    record Sent(Recipient recipient, String who, LocalDate on) {}

    /// That it was sent, as it was recorded last.
    ///
    /// @param id  however often it was put right
    /// @param row which row says it now
    record Standing(UUID id, UUID row, Sent sent, boolean inError) {}

    /// To whom it was sent.
    List<Standing> sent() {
        return all.stream().filter(each -> !each.inError()).toList();
    }

    /// To whom the Act wants it sent and it was not.
    List<Recipient> owed() {
        return Recipient.owed(
                sent().stream().map(each -> each.sent().recipient()).toList());
    }
}
