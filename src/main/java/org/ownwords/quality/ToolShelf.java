package org.ownwords.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.quality.ToolFact.QuestionsEnded;
import org.ownwords.quality.ToolFact.QuestionsWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All sets of questions: those that come with the software and a council's own. One that is there is never
/// changed. It is followed by another version, or ended; what was read with it stays as it was read. The same
/// id twice records once.
@Service
@Transactional
class ToolShelf {

    private final ToolStore store;
    private final ApplicationEventPublisher events;

    ToolShelf(ToolStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Those that come with the software first, then the newest. Two queries.
    @Transactional(readOnly = true)
    List<ToolEntry> all() {
        var written = store.all();
        var endings = store.endings();
        var followed = new HashMap<String, String>();
        written.forEach(each -> {
            if (each.follows() != null) {
                followed.put(each.follows(), each.tool().code());
            }
        });
        var all = new ArrayList<ToolEntry>();
        for (var tool : Tools.ALL) {
            all.add(new ToolEntry(
                    tool,
                    null,
                    1,
                    null,
                    followed.get(tool.code()),
                    endings.getOrDefault(tool.code(), List.of()),
                    null,
                    null));
        }
        for (var each : written) {
            var code = each.tool().code();
            all.add(new ToolEntry(
                    each.tool(),
                    each.follows(),
                    each.number(),
                    each.why(),
                    followed.get(code),
                    endings.getOrDefault(code, List.of()),
                    each.by(),
                    each.at()));
        }
        return List.copyOf(all);
    }

    /// Those that are offered for reading files, or to stand beside.
    @Transactional(readOnly = true)
    List<Tool> offered() {
        return all().stream().filter(ToolEntry::isOffered).map(ToolEntry::tool).toList();
    }

    /// Those that are offered for reading files.
    @Transactional(readOnly = true)
    List<Tool> forReading() {
        return offered().stream().filter(each -> each.subject().isRead()).toList();
    }

    @Transactional(readOnly = true)
    Optional<ToolEntry> find(String code) {
        return all().stream().filter(each -> each.tool().code().equals(code)).findFirst();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    ToolEntry get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /// Adds a set, or another version of one.
    ///
    /// @param before the set that it is another version of, or null
    /// @return false where that one has another version already; nothing is recorded then
    boolean write(UUID id, Tool tool, @Nullable ToolEntry before, String why, By by) {
        if (store.add(
                id,
                tool,
                before == null ? null : before.tool().code(),
                before == null ? 1 : before.number() + 1,
                why,
                by)) {
            events.publishEvent(new QuestionsWritten(id, by));
            return true;
        }
        return find(id.toString()).isPresent();
    }

    /// Ends a set: no new draw is read with it. One that has ended already stays as it ended.
    void end(UUID id, ToolEntry entry, String why, By by) {
        if (entry.ended() == null) {
            record(entry, new Ending.Wanted(id, false, why, entry.ending()), by);
        }
    }

    /// Offers a set again that was no longer offered.
    void offerAgain(UUID id, ToolEntry entry, String why, By by) {
        if (entry.mayBeOfferedAgain()) {
            record(entry, new Ending.Wanted(id, true, why, entry.ending()), by);
        }
    }

    private void record(ToolEntry entry, Ending.Wanted ending, By by) {
        if (store.add(entry.tool().code(), ending, by)) {
            events.publishEvent(new QuestionsEnded(ending.row(), by));
        }
    }
}
