package org.ownwords.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.CaseStates;
import org.springframework.stereotype.Component;

/// Says of each case on the page of its person with whom it is and what is next.
@Component
class StatesOfCases implements CaseStates {

    private final WorklistStore store;
    private final AllocationStore allocations;
    private final Practitioners practitioners;

    StatesOfCases(WorklistStore store, AllocationStore allocations, Practitioners practitioners) {
        this.store = store;
        this.allocations = allocations;
        this.practitioners = practitioners;
    }

    @Override
    public Map<CaseId, String> of(List<CaseFile> files, By by) {
        var ids = files.stream().map(CaseFile::id).toList();
        var due = store.on(ids, by).stream().collect(Collectors.groupingBy(Due::caseId));
        var open = store.open(ids);
        var contacts = allocations.contacts(ids, by.today());
        var names = practitioners.names();
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> (open.contains(id) ? "Open, " + with(contacts.get(id), names) : "Nothing open")
                                + next(due.getOrDefault(id, List.of()))));
    }

    @Override
    public boolean isOpen(CaseId id) {
        return store.open(List.of(id)).contains(id);
    }

    private static String with(@Nullable Contact contact, Map<String, String> names) {
        var heldBy = contact == null || contact.left() ? null : contact.holder().heldBy();
        return heldBy == null ? "not allocated" : "with " + names.getOrDefault(heldBy, heldBy);
    }

    /// The most urgent.
    private static String next(List<Due> due) {
        if (due.isEmpty()) {
            return ".";
        }
        var first = due.getFirst();
        var day = first.wanted().by();
        return ". Next: " + first.what() + (day == null ? "." : ", by " + Days.day(day) + ".");
    }
}
