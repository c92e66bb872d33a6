package org.ownwords.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.page.Ids;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// That somebody is told about the person although the person said no, for a concept that tells them: what the person
/// said, and on what ground it is told all the same. It is kept with what the person agrees to.
@Service
@Transactional
public class ToldAllTheSame {

    private final ConsentStore store;
    private final Consents consents;
    private final Authorisers authorisers;

    ToldAllTheSame(ConsentStore store, Consents consents, Authorisers authorisers) {
        this.store = store;
        this.consents = consents;
        this.authorisers = authorisers;
    }

    /// What they answered on a case.
    @Transactional(readOnly = true)
    public TheirAnswers answers(CaseFile file) {
        return new TheirAnswers(store.on(file.id()), file.person().details().givenName());
    }

    /// What they answered on some cases. A case with no answer is left out.
    @Transactional(readOnly = true)
    public Map<CaseId, TheirAnswers> answers(Collection<CaseId> cases) {
        return store.on(cases).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> new TheirAnswers(entry.getValue(), "The person")));
    }

    /// The names of those who may authorise it, to be offered.
    @Transactional(readOnly = true)
    public List<String> authorisers(By by) {
        return authorisers.names(by);
    }

    /// Whether anything was typed of the ground.
    public static boolean isTyped(Typed typed) {
        return AllTheSameForm.isTyped(typed);
    }

    /// Reads the ground within the form of another concept. What is missing is a problem of that form.
    ///
    /// @param on the day somebody was told
    @Transactional(readOnly = true)
    public Optional<AllTheSame> read(Reader read, CaseFile file, LocalDate on, By by) {
        return AllTheSameForm.read(
                read, file.person().details().givenName(), on, (who, day) -> authorisers.problem(who, day, by));
    }

    /// Records it with what somebody was told: that the person said no to it, where that is not recorded, and on what
    /// ground it was told. Sent twice, it is recorded once.
    ///
    /// @param told the row that says what they were told
    public void record(UUID told, CaseFile file, String toWhom, AllTheSame ground, By by) {
        var goingOn = ground.goingOn();
        without(told, file, toWhom, goingOn.on(), by)
                .forEach(no -> consents.goOn(
                        new GoingOnId(
                                Ids.from(told, "on what ground, " + no.id().value())),
                        no,
                        goingOn,
                        null,
                        by));
    }

    /// Every no that counts and has no ground yet; or the newest, which has another ground then; or this no.
    private List<ConsentEntry> without(UUID told, CaseFile file, String toWhom, LocalDate on, By by) {
        var refusals = WhatItRestsOn.refusals(toWhom, on, store.on(file.id()));
        if (refusals.isEmpty()) {
            return List.of(no(told, file, toWhom, on, by));
        }
        var open = refusals.stream().filter(no -> no.goingsOn().isEmpty()).toList();
        return open.isEmpty() ? List.of(refusals.getFirst()) : open;
    }

    private ConsentEntry no(UUID told, CaseFile file, String toWhom, LocalDate on, By by) {
        var id = new ConsentId(Ids.from(told, "said no"));
        var no = new Consent(
                new Question(Question.Kind.PASSING_ON, toWhom),
                new Answer.DoesNotAgree(),
                null,
                by.practitioner().name(),
                on);
        consents.ask(id, file, no, null, by);
        return new ConsentEntry(id, file.id(), no, List.of());
    }
}
