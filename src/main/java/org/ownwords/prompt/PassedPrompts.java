package org.ownwords.prompt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Prompts that were passed with a reason. The same id twice records once.
@Service
@Transactional
class PassedPrompts {

    private final PassedStore store;
    private final ApplicationEventPublisher events;

    PassedPrompts(PassedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records that one was passed.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void pass(UUID id, CaseFile file, PassedPrompt passed, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), passed, first, by)) {
            events.publishEvent(new PromptWasPassed(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first, up to [PassedStore#MOST].
    @Transactional(readOnly = true)
    List<PassedPrompt> on(CaseFile file) {
        return store.on(file.id());
    }
}
