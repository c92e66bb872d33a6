package org.ownwords.returns.sending;

import java.time.Instant;
import java.util.UUID;
import org.ownwords.returns.files.Comments;
import org.ownwords.returns.files.SignedOff;
import org.ownwords.vocabulary.ReportingYear;

/// A return as it was signed off and sent, kept so that nothing recorded later changes what was said.
///
/// @param signedOffBy the name of the person responsible for it
/// @param signedOffAs their job title
/// @param comments    their comments on the figures
/// @param keptAt      when the figures were taken
/// @param keptBy      the identity of the person who took them
public record SentReturn(
        UUID id,
        ReportingYear year,
        String signedOffBy,
        String signedOffAs,
        Comments comments,
        Instant keptAt,
        String keptBy) {

    /// What is asked of the person who keeps one.
    record SignOff(String by, String as, Comments comments) {}

    /// What its workbook says of who signed it off.
    SignedOff signedOff() {
        return new SignedOff(signedOffBy, signedOffAs, keptAt, comments);
    }

    public String path() {
        return "/returns/sent/" + id;
    }
}
