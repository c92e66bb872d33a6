package org.ownwords.jointboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what a Board of several councils is called, which they are, and from when to when they have it.
final class JointBoardForm {

    private JointBoardForm() {}

    /// @param what   which it is, or nothing where it is added
    /// @param others the councils that can be named
    static Reading<JointBoard> read(Reader read, Optional<UUID> what, List<OtherCouncil> others, LocalDate today) {
        var name = read.line("name", "Enter what the Board is called").replaceAll("\\s+", " ");
        var with = read.choices("with", others, OtherCouncil::code);
        if (with.isEmpty()) {
            read.problem("with", "Select the other councils of this Board");
        }
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        var until = read.optionalDay("until");
        if (until != null && until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the first");
        }
        var why = read.words("why", what.isPresent() ? "Enter why it changes" : "Enter who agreed to it, and when");
        var id = read.typed().id();
        return read.accept(() -> new JointBoard(
                id,
                what.orElse(id),
                name,
                with.stream().map(OtherCouncil::code).toList(),
                new JointBoard.Days(from, until),
                why));
    }
}
