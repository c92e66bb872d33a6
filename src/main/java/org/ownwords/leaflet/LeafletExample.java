package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leaflet of the demonstration council: each method is one recording, through the same doors as all others.
@Service
@Transactional
public class LeafletExample {

    private final Leaflets leaflets;
    private final Givings givings;

    LeafletExample(Leaflets leaflets, Givings givings) {
        this.leaflets = leaflets;
        this.givings = givings;
    }

    /// A leaflet for everybody about what safeguarding is, in large print.
    public void add(String title, String words, LocalDate lookOn, By by) {
        var what = UUID.randomUUID();
        leaflets.record(
                new Leaflet(
                        what,
                        what,
                        title,
                        Subject.SAFEGUARDING,
                        Audience.EVERYBODY,
                        by.practitioner().name(),
                        lookOn,
                        null,
                        null),
                Optional.empty(),
                by);
        leaflets.add(
                new Version(
                        UUID.randomUUID(),
                        what,
                        "English",
                        Format.LARGE_PRINT,
                        new Version.Content.Words(words),
                        by.today(),
                        null),
                by);
    }

    /// Records that the person was given it, and it was gone through with them.
    ///
    /// @param said what they said of it
    /// @throws NotFound where there is none of this title
    public void give(CaseFile file, String title, String said, By by) {
        var version = leaflets.offered(by.today()).all().stream()
                .filter(each -> each.leaflet().title().equals(title))
                .map(each -> each.version().id())
                .findFirst()
                .orElseThrow(NotFound::new);
        givings.give(
                UUID.randomUUID(),
                file,
                new Given(
                        List.of(version),
                        null,
                        null,
                        How.GONE_THROUGH,
                        by.practitioner().name(),
                        said,
                        by.today()),
                null,
                by);
    }
}
