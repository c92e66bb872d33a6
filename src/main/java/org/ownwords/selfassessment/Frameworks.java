package org.ownwords.selfassessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.selfassessment.FrameworkForm.Wanted;
import org.ownwords.selfassessment.SelfAssessmentFact.FrameworkWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The frameworks by which partners look at themselves. A framework is followed by another version and never changed.
/// The same id twice records once.
@Service
@Transactional
class Frameworks {

    private final FrameworkStore store;
    private final ApplicationEventPublisher events;

    Frameworks(FrameworkStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// All frameworks, with every version.
    @Transactional(readOnly = true)
    List<Framework> all() {
        return store.all();
    }

    /// Those that no other follows.
    @Transactional(readOnly = true)
    List<Framework> offered() {
        var all = all();
        return all.stream().filter(each -> next(each, all).isEmpty()).toList();
    }

    /// The version after one, or nothing.
    static Optional<Framework> next(Framework framework, List<Framework> all) {
        return all.stream()
                .filter(each -> framework.code().equals(each.follows()))
                .findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Framework> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Framework get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /// Adds a framework, or another version of one.
    ///
    /// @param before the framework that it is another version of, or null
    /// @return false where that one has another version already; nothing is recorded then
    boolean write(UUID id, Wanted wanted, @Nullable Framework before, By by) {
        if (store.add(id, wanted, before, by)) {
            events.publishEvent(new FrameworkWritten(id, by));
            return true;
        }
        return find(id.toString()).isPresent();
    }

    /// The codes of a framework and of the versions before it.
    static Set<String> line(Framework framework, List<Framework> all) {
        var line = new HashSet<>(Set.of(framework.code()));
        var before = framework.follows();
        while (before != null) {
            var code = before;
            line.add(code);
            before = all.stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(Framework::follows)
                    .orElse(null);
        }
        return line;
    }
}
