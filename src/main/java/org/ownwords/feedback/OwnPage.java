package org.ownwords.feedback;

import java.time.Instant;
import java.util.List;
import org.ownwords.correction.Entry;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.person.CaseFile;

/// What is on a page of the person's own: what goes into their own copy of this one case, as it stood when the link was
/// made. Whoever sent the link judged that it is safe for what was there then.
///
/// @param wants   what they want, in their own words
/// @param entries of their copy, the oldest first
/// @param sent    what they sent from this page, the newest first
record OwnPage(String givenName, List<String> wants, List<Entry> entries, List<OwnSaid> sent) {

    static OwnPage of(CaseFile file, List<DesiredOutcome> current, List<Entry> copy, List<OwnSaid> sent, Instant made) {
        return new OwnPage(
                file.person().details().givenName(),
                current.stream()
                        .filter(each -> !each.recording().at().isAfter(made))
                        .map(DesiredOutcome::words)
                        .toList(),
                copy.stream()
                        .filter(each -> !each.told().recorded().isAfter(made))
                        .toList(),
                sent);
    }
}
