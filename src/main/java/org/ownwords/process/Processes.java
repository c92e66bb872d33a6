package org.ownwords.process;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.KnowsOrganisation;
import org.ownwords.casework.KnowsOrganisation.Known;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.process.ProcessFact.NewsHeard;
import org.ownwords.process.ProcessFact.ProcessRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Processes of others beside safeguarding, and what was heard of them. The same id twice records once.
@Service
@Transactional
public class Processes {

    private final ProcessStore store;
    private final ProcessAddsStore adds;
    private final Cases cases;
    private final List<KnowsOrganisation> concepts;
    private final ApplicationEventPublisher events;

    Processes(
            ProcessStore store,
            ProcessAddsStore adds,
            Cases cases,
            List<KnowsOrganisation> concepts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.cases = cases;
        this.concepts = concepts;
        this.events = events;
    }

    /// Records a process.
    public void record(ProcessId id, CaseFile file, OtherProcess process, By by) {
        record(id, file, process, null, by);
    }

    /// @param first the process that this is recorded in the place of, or null. What was heard stays
    void record(ProcessId id, CaseFile file, OtherProcess process, @Nullable ProcessId first, By by) {
        if (adds.add(id, file.id(), process, first, by)) {
            events.publishEvent(new ProcessRecorded(file.id(), id, by));
        }
    }

    /// Records what was heard of it.
    void hear(UUID id, CaseFile file, ProcessId process, News news, By by) {
        if (adds.addNews(id, file.id(), process, news, by)) {
            events.publishEvent(new NewsHeard(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [ProcessStore#MOST].
    @Transactional(readOnly = true)
    List<KnownProcess> on(CaseFile file) {
        return store.on(file.id());
    }

    /// A process with the case it is on.
    record OfCase(KnownProcess known, CaseFile file) {}

    /// Those about one provider of care, on cases that somebody may open, the latest first.
    @Transactional(readOnly = true)
    List<OfCase> aboutProvider(String provider, By by) {
        var known = store.aboutProvider(provider);
        var files = cases.visibleTo(by.actor())
                .those(known.stream().map(KnownProcess::caseId).distinct().toList());
        return known.stream()
                .flatMap(each -> Stream.ofNullable(files.get(each.caseId())).map(file -> new OfCase(each, file)))
                .toList();
    }

    /// What else names a provider, with the case it is on.
    record ElsewhereOfCase(Known known, CaseFile file) {}

    /// What else is known of one provider of care on cases that somebody may open, the latest first: concerns it
    /// raised, enquiries it was asked to make, and restricted sections about it that this reader may read.
    @Transactional(readOnly = true)
    List<ElsewhereOfCase> elseOfProvider(String provider, By by) {
        var known = concepts.stream()
                .flatMap(concept -> concept.known(provider, by).stream())
                .sorted(Comparator.comparing(Known::on).reversed())
                .toList();
        var files = cases.visibleTo(by.actor())
                .those(known.stream().map(Known::caseId).distinct().toList());
        return known.stream()
                .flatMap(each ->
                        Stream.ofNullable(files.get(each.caseId())).map(file -> new ElsewhereOfCase(each, file)))
                .toList();
    }

    /// How many people that is about: `It is recorded about 2 people.`
    static String people(List<OfCase> all, List<ElsewhereOfCase> others) {
        var people = Stream.concat(
                        all.stream().map(OfCase::file), others.stream().map(ElsewhereOfCase::file))
                .map(file -> file.person().id())
                .distinct()
                .count();
        return people == 1 ? "It is recorded about one person." : "It is recorded about %d people.".formatted(people);
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownProcess get(CaseFile file, ProcessId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
