package org.ownwords.copy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.correction.Entry;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.Coded;

/// A copy of a case to give or send.
///
/// @param entries the oldest first: it is read from the beginning
/// @param leftOut what the concepts leave out of it, a sentence each
record CaseCopy(CaseFile file, Copy copy, List<Entry> entries, List<String> leftOut) {

    /// Its title.
    public String title() {
        return title(copy, file);
    }

    static String title(Copy copy, CaseFile file) {
        var details = file.person().details();
        return switch (copy) {
            case PERSONS -> "%s’s copy of their record".formatted(details.givenName());
            case SUBJECT_ACCESS -> "What is held about %s".formatted(details.name());
            case EXPORT -> "The whole of case %d".formatted(file.number());
        };
    }

    /// What it is and whom it is for.
    public String purpose(String council) {
        var details = file.person().details();
        return switch (copy) {
            case PERSONS ->
                "For %s. It holds what they said, and what %s decided and did with them in this case."
                        .formatted(details.name(), council);
            case SUBJECT_ACCESS ->
                ("For %s, or somebody acting for them, who asked for everything that is held about them (UK GDPR,"
                                + " article 15). It holds what %s has recorded in this case. Another case has a copy of"
                                + " its own.")
                        .formatted(details.name(), council);
            case EXPORT ->
                "For a council or system that is taking over this case from %s. It holds every entry."
                        .formatted(council);
        };
    }

    /// Everything that is left out of it, a sentence each.
    ///
    /// Where the person is staying and how they can be reached safely is left out of the person's copy: on
    /// paper, the people it must be kept from may read it.
    public List<String> left() {
        return switch (copy) {
            case PERSONS ->
                Stream.concat(
                                leftOut.stream(),
                                Stream.of("How they can be reached safely, and where they are staying."))
                        .toList();
            case SUBJECT_ACCESS, EXPORT -> leftOut;
        };
    }

    /// How the person is known now.
    public List<Detail> person() {
        var known = file.person().details();
        var born = Detail.of("Born", known.born());
        return switch (copy) {
            case PERSONS -> present(List.of(Detail.of("Name", known.name()), born));
            case SUBJECT_ACCESS, EXPORT ->
                present(List.of(
                        Detail.of("Name", known.name()),
                        born,
                        Detail.of("Died", known.dateOfDeath() == null ? null : Days.day(known.dateOfDeath())),
                        Detail.of("Gender", known.gender().words()),
                        Detail.of("Ethnic group", words(known.ethnicity())),
                        Detail.of("NHS number", known.nhsNumber()),
                        Detail.of("Language they prefer", known.preferredLanguage()),
                        Detail.of("What they need in order to take part", known.communicationNeeds()),
                        Detail.of("How they can be reached safely", known.safeContact()),
                        Detail.of("Where they are staying", known.address())));
        };
    }

    private static @Nullable String words(@Nullable Coded coded) {
        return coded == null ? null : coded.words();
    }

    private static List<Detail> present(List<Optional<Detail>> details) {
        return details.stream().flatMap(Optional::stream).toList();
    }
}
