package org.ownwords.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Relatives are told more on the day that was set, and what they fear is answered. Contact is looked at
/// again on its day, also after the case is closed.
@Component
class FamilyOwes implements Owes {

    private final RelativeToldStore told;
    private final ContactStore contacts;

    FamilyOwes(RelativeToldStore told, ContactStore contacts) {
        this.told = told;
        this.contacts = contacts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("relative_told", "contact");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var relatives = told.on(cases);
        var contact = contacts.on(cases);
        return cases.stream()
                .distinct()
                .flatMap(file -> Stream.concat(
                        RelativeToldEntry.now(relatives.getOrDefault(file, List.of())).stream()
                                .flatMap(FamilyOwes::ofRelative),
                        ContactEntry.now(contact.getOrDefault(file, List.of())).stream()
                                .flatMap(FamilyOwes::ofContact)))
                .toList();
    }

    private static Stream<Owed> ofRelative(RelativeToldEntry entry) {
        var told = entry.told();
        var answer = told.fear().isUnanswered()
                ? Stream.of(new Owed(
                        entry.caseId(),
                        new Because("fear-to-answer", entry.id()),
                        new Prompt(
                                "Answer what they fear: " + told.who(),
                                "Whoever fears to be blamed may not tell us the next time",
                                entry.nextPath()),
                        new Whom.Holder(),
                        new When.Waiting(told.timing().on()),
                        Bearing.WHILE_OPEN))
                : Stream.<Owed>empty();
        return Stream.concat(
                answer,
                on(told.timing().next())
                        .map(day -> new Owed(
                                entry.caseId(),
                                new Because("relative-to-tell", entry.id()),
                                new Prompt(
                                        "Tell them how it goes: " + told.who(),
                                        "They were promised to be kept informed",
                                        entry.nextPath()),
                                new Whom.Holder(),
                                new When.Day(day),
                                Bearing.STEP)));
    }

    private static Stream<Owed> ofContact(ContactEntry entry) {
        return on(entry.contact().timing().next())
                .map(day -> new Owed(
                        entry.caseId(),
                        new Because("contact-to-look-at", entry.id()),
                        new Prompt(
                                "Look again at contact with: " + entry.contact().withWhom(),
                                "A decision about contact is kept under review, with the person",
                                entry.nextPath()),
                        new Whom.Holder(),
                        new When.Day(day),
                        Bearing.STEP));
    }

    private static Stream<LocalDate> on(@Nullable LocalDate day) {
        return Stream.ofNullable(day);
    }
}
