package org.ownwords.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.ownwords.consent.SaidOfTelling;
import org.ownwords.consent.TheirAnswers;
import org.ownwords.consent.ToldAllTheSame;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Relatives are told more on the day that was set, and what they fear is answered. Contact is looked at
/// again on its day, also after the case is closed. Where the person says no to telling a relative, nobody is sent to
/// tell them more: whether they hear it is thought about again.
@Component
class FamilyOwes implements Owes {

    private final RelativeToldStore told;
    private final ContactStore contacts;
    private final ToldAllTheSame anyway;

    FamilyOwes(RelativeToldStore told, ContactStore contacts, ToldAllTheSame anyway) {
        this.told = told;
        this.contacts = contacts;
        this.anyway = anyway;
    }

    @Override
    public Set<String> tables() {
        return Set.of("relative_told", "contact");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var relatives = told.on(cases);
        var contact = contacts.on(cases);
        var answers = anyway.answers(cases);
        return cases.stream()
                .distinct()
                .flatMap(file -> Stream.concat(
                        RelativeToldEntry.now(relatives.getOrDefault(file, List.of())).stream()
                                .flatMap(entry -> ofRelative(entry, Optional.ofNullable(answers.get(file)))),
                        ContactEntry.now(contact.getOrDefault(file, List.of())).stream()
                                .flatMap(FamilyOwes::ofContact)))
                .toList();
    }

    private static Stream<Owed> ofRelative(RelativeToldEntry entry, Optional<TheirAnswers> answers) {
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
        var refused = answers.filter(all -> all.refuse(told.who())).isPresent();
        return Stream.concat(
                Stream.concat(answer, ground(entry, answers).stream()),
                on(told.timing().next())
                        .map(day -> new Owed(
                                entry.caseId(),
                                new Because("relative-to-tell", entry.id()),
                                refused
                                        ? new Prompt(
                                                "Think about whether they hear more: " + told.who(),
                                                "They were promised to be kept informed, and the person says no to it."
                                                        + " Telling them takes a ground",
                                                entry.caseId().path())
                                        : new Prompt(
                                                "Tell them how it goes: " + told.who(),
                                                "They were promised to be kept informed",
                                                entry.nextPath()),
                                new Whom.Holder(),
                                new When.Day(day),
                                Bearing.STEP)));
    }

    /// A no that was recorded later, of a day before, or whose ground was recorded in error.
    private static Optional<Owed> ground(RelativeToldEntry entry, Optional<TheirAnswers> answers) {
        var told = entry.told();
        return answers.map(all -> all.of(told.who(), told.timing().on()))
                .filter(said -> told.wanted().against(said) instanceof Against.Ground)
                .flatMap(said -> said instanceof SaidOfTelling.No no ? Optional.of(no.path()) : Optional.empty())
                .map(path -> new Owed(
                        entry.caseId(),
                        new Because("relative-ground-to-say", entry.id()),
                        new Prompt(
                                "Say on what ground they were told: " + told.who(),
                                "The person had said no. Going on without their agreement has a ground, and somebody who"
                                        + " authorised it",
                                path),
                        new Whom.Holder(),
                        new When.Waiting(told.timing().on()),
                        Bearing.STEP));
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
