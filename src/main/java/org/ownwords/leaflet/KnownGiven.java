package org.ownwords.leaflet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// Information that somebody was given, in the record.
///
/// @param leaflets the versions of leaflets, each with its title
record KnownGiven(UUID id, CaseId caseId, Given given, List<Titled> leaflets) {

    /// A version of a leaflet as it is called.
    record Titled(UUID version, String title, Subject about, Format format, String language) {

        /// `What will happen (Easy Read, English)`
        String words() {
            return "%s (%s, %s)".formatted(title, format.words(), language);
        }

        String path() {
            return "/leaflets/" + version;
        }
    }

    KnownGiven {
        leaflets = List.copyOf(leaflets);
    }

    boolean isAbout(Subject subject) {
        return leaflets.stream().anyMatch(each -> each.about() == subject);
    }

    /// Everything that was given, in a line.
    String what() {
        return String.join(
                "; ",
                Stream.concat(leaflets.stream().map(Titled::words), Stream.ofNullable(given.other()))
                        .toList());
    }

    /// `Gone through together, face to face, by Nadia Rahman on 3 July 2026.`
    String how() {
        var whom = given.whom();
        return "%s%s, by %s on %s."
                .formatted(
                        given.how().words(), whom == null ? "" : ", to " + whom, given.byWhom(), Days.day(given.on()));
    }
}
